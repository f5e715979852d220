package org.qingdan.notice.reading;

/** A line inside a row, with how much it looks like what each column holds. */
record CellLine(Line line, double units, double time, boolean numbered) {

    /** From here on a line is rather a cell of units, or of a deadline, than prose. */
    static final double LIKELY = 0.65;
    private static final int LONGEST_NAMES = 12;
    private static final int LONGEST_TITLE = 60;

    static CellLine of(Line line) {
        if (!line.fitsACell()) {
            return new CellLine(line, 0, 0, false);
        }
        var parse = new DeadlineGrammar(line.passage(), ItemList.in(line.passage(), 0), null).parse();
        return new CellLine(line, UnitCell.of(line.passage()).likeness(), parse.likeness(),
                MeasureMarker.at(line.passage(), 0) != null);
    }

    boolean likely(Column column) {
        return switch (column) {
            case UNITS, LEADS, COOPERATING -> units >= LIKELY;
            case DEADLINE -> time >= LIKELY;
            default -> units < LIKELY && time < LIKELY;
        };
    }

    /** How well the line stands in a column, as its first line or a further one. */
    double fit(Column column, boolean first) {
        double clause = numbered ? 0 : Math.max(units, time) * 4;
        return switch (column) {
            case UNITS, LEADS, COOPERATING -> units * 6 - (first ? 2 : 2.5) - (numbered ? 3 : 0);
            case DEADLINE -> time * 6 - (first ? 2 : 2.5) - (numbered ? 3 : 0);
            case TITLE -> (first && isTitle() ? 2 : -1) - clause;
            case PRACTICE -> (first ? 1 : -0.5) - clause - (numbered ? 2 : 0);
            case MEASURES -> numbered ? 3 : (first ? 1 : -0.3) - clause;
            case PERSON -> (line.text().length() <= LONGEST_NAMES ? 1.5 : -2) - clause;
            case REMARK -> -1.5;
            case NUMBER -> -1;
        };
    }

    private boolean isTitle() {
        return line.text().length() <= LONGEST_TITLE && !line.endsSentence() && !numbered;
    }
}
