package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The paragraphs of a notice, whatever became of its line breaks: lines that only broke in the middle are joined,
 * numbered paragraphs that a crawl ran together are taken apart.
 */
final class Paragraphs {

    /** A label or heading before the next number is no longer than this. */
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_LABELLED = 300;

    private final String source;
    private final Map<ItemMarker.Style, Integer> last = new EnumMap<>(ItemMarker.Style.class);
    private final List<Paragraph> found = new ArrayList<>();

    private Paragraphs(String source) {
        this.source = source;
    }

    static List<Paragraph> of(String source, List<Line> lines) {
        var paragraphs = new Paragraphs(source);
        new WrappedLines(lines).joined().forEach(span -> paragraphs.takeApart(Passage.of(source, span)));
        return paragraphs.found;
    }

    private void takeApart(Passage passage) {
        int from = 0;
        count(passage, 0);
        boolean heading = true;
        for (int at = 1; at < passage.length(); at++) {
            if (opens(passage, from, at, heading)) {
                keep(passage, from, at);
                from = at;
                heading = true;
                count(passage, at);
            }
            heading &= "。;!?".indexOf(passage.at(at)) < 0;
        }
        keep(passage, from, passage.length());
    }

    private void count(Passage passage, int at) {
        var marker = ItemMarker.at(passage, at);
        if (marker != null) {
            last.put(marker.style(), marker.number());
        }
    }

    /** Whether another paragraph starts inside a line, in a text whose line breaks are lost. */
    private boolean opens(Passage passage, int from, int at, boolean heading) {
        char before = passage.at(at - 1);
        boolean afterSentence = before == '。' || (before == ')' || before == '】' || before == ']') && !heading;
        if (afterSentence) {
            var label = Field.at(passage, at);
            if (label != null && label.field() != Field.PERSON) {
                return true;
            }
        }
        var marker = ItemMarker.at(passage, at);
        if (marker == null || marker.end() >= passage.length() || ",;。、".indexOf(passage.at(marker.end())) >= 0) {
            return false;
        }
        int previous = last.getOrDefault(marker.style(), 0);
        if (afterSentence) {
            return marker.number() == 1 || marker.number() == previous + 1;
        }
        if (endsLeadIn(passage, from, at)) {
            return marker.number() == 1;
        }
        return follows(passage, from, at, heading, marker, previous);
    }

    /** After a heading or a list of units there is no mark; then only the very next number opens a paragraph. */
    private boolean follows(Passage passage, int from, int at, boolean heading, ItemMarker marker, int previous) {
        char before = passage.at(at - 1);
        if ("、(第".indexOf(before) >= 0 || before >= '0' && before <= '9' || "一二三四五六七八九十百".indexOf(before) >= 0) {
            return false;
        }
        var label = Field.at(passage, from);
        boolean labelled = label != null && label.field().namesUnits() && at - from <= LONGEST_LABELLED;
        boolean titled = heading && at - from <= LONGEST_HEADING && ItemMarker.at(passage, from) != null;
        boolean next = previous > 0 && marker.number() == previous + 1;
        return (labelled || titled) && (next || titled && marker.number() == 1 && isBelow(passage, from, marker));
    }

    private static boolean isBelow(Passage passage, int from, ItemMarker marker) {
        return ItemMarker.at(passage, from).style().compareTo(marker.style()) < 0
                && marker.style() != ItemMarker.Style.COMMA;
    }

    private static boolean endsLeadIn(Passage passage, int from, int at) {
        if (passage.at(at - 1) != ':') {
            return false;
        }
        var style = ItemMarker.at(passage, at).style();
        if (style == ItemMarker.Style.COMMA || style == ItemMarker.Style.CHAPTER) {
            return true;
        }
        var label = Field.before(passage, at - 1, Math.max(from, at - 10));
        return label != null && label.field() == Field.MEASURES;
    }

    private void keep(Passage passage, int from, int to) {
        found.add(Paragraph.of(Passage.of(source, passage.span(from, to)), from == 0));
    }
}
