package org.qingdan.notice.reading;

/** The printed number before a measure: "1. ", "1." or "1、". */
record MeasureMarker(int number, int end) {

    /** The marker at a position, or null; "3.0版" is none. */
    static MeasureMarker at(Passage passage, int from) {
        int end = from;
        while (passage.digitAt(end) && end - from < 2) {
            end++;
        }
        boolean marked = end > from && ".、".indexOf(passage.at(end)) >= 0 && end < passage.length()
                && !passage.digitAt(end + 1);
        return marked ? new MeasureMarker(Integer.parseInt(passage.text().substring(from, end)), end + 1) : null;
    }
}
