package org.qingdan.notice.reading;

/** The printed number before a measure: "1. ", "1." or "1、". */
record MeasureMarker(int number, int end, boolean damaged) {

    private static final String COUNTED = "个项年月日天次家条类级户件周分%";

    /** The marker at a position, or null; "3.0版" is none. */
    static MeasureMarker at(Passage passage, int from) {
        int end = from;
        while (passage.digitAt(end) && end - from < 2) {
            end++;
        }
        boolean marked = end > from && ".、".indexOf(passage.at(end)) >= 0 && end < passage.length()
                && !passage.digitAt(end + 1);
        return marked ? new MeasureMarker(Integer.parseInt(passage.text().substring(from, end)), end + 1, false) : null;
    }

    /** What is left of the marker of the next measure at the beginning of a line: its dot or its number alone; or null. */
    static MeasureMarker remains(Passage line, int next) {
        if (".、".indexOf(line.at(0)) >= 0 && line.length() > 1) {
            return new MeasureMarker(next, 1, true);
        }
        var digits = String.valueOf(next);
        char after = line.at(digits.length());
        boolean number = line.has(0, digits) && Character.isIdeographic(after) && COUNTED.indexOf(after) < 0;
        return number ? new MeasureMarker(next, digits.length(), true) : null;
    }
}
