package org.qingdan.notice.reading;

import java.util.List;

/** The lines of one cell of the list. */
record Cell(List<Line> lines) {

    Span span() {
        return lines.get(0).span().to(lines.get(lines.size() - 1).span());
    }

    Passage passage(String source) {
        return Passage.of(source, span());
    }

    /** As printed; a line that ends its sentence starts a new paragraph, others only broke in the middle. */
    String text(String source) {
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i > 0 && lines.get(i - 1).endsSentence() ? "\n" : "").append(lines.get(i).span().cut(source));
        }
        return text.toString();
    }
}
