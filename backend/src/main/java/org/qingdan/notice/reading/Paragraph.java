package org.qingdan.notice.reading;

/** A paragraph of a notice: what opens it, and whether it stood on a line of its own. */
record Paragraph(Passage passage, ItemMarker marker, Field.Label label, boolean startsLine) {

    static Paragraph of(Passage passage, boolean startsLine) {
        var marker = ItemMarker.at(passage, 0);
        marker = marker != null && marker.end() < passage.length() ? marker : null;
        return new Paragraph(passage, marker, Field.at(passage, marker == null ? 0 : marker.end()), startsLine);
    }

    /** Where the text starts, behind its number or behind the word that announces it. */
    int textFrom() {
        return marker != null ? marker.end() : label != null && label.field() == Field.MEASURES ? label.end() : 0;
    }

    boolean endsSentence() {
        return "。;!?".indexOf(passage.at(passage.length() - 1)) >= 0;
    }

    String number() {
        return marker == null ? null : passage.printed(marker.labelFrom(), marker.labelEnd());
    }
}
