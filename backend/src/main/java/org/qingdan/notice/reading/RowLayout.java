package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which lines of a row stand in which column. The cells follow each other in the order of the header,
 * so of all ways to cut the lines into cells it takes the one in which the lines fit best.
 */
final class RowLayout {

    private static final double EMPTY_CELL = -3;
    /** A line after the last cell is better left over than pressed into it. */
    private static final double LEFT_OVER = -1.5;

    private final List<CellLine> lines;
    private final List<Column> columns;

    private final Map<Column, Cell> cells = new EnumMap<>(Column.class);
    private final List<Line> leftOver = new ArrayList<>();

    RowLayout(List<CellLine> lines, List<Column> columns) {
        this.lines = lines;
        this.columns = columns;
        weigh();
    }

    /** The cells found; a column without lines is absent. */
    Map<Column, Cell> cells() {
        return cells;
    }

    /** The lines after the last cell. */
    List<Line> leftOver() {
        return leftOver;
    }

    private void weigh() {
        int places = columns.size() + 1;
        var best = new double[lines.size()][places];
        var before = new int[lines.size()][places];
        for (int i = 0; i < lines.size(); i++) {
            for (int place = 0; place < places; place++) {
                best[i][place] = Double.NEGATIVE_INFINITY;
                for (int previous = i == 0 ? -1 : 0; previous <= (i == 0 ? -1 : place); previous++) {
                    double score = (i == 0 ? 0 : best[i - 1][previous]) + gap(previous, place)
                            + fit(lines.get(i), place, previous != place);
                    if (score > best[i][place]) {
                        best[i][place] = score;
                        before[i][place] = previous;
                    }
                }
            }
        }
        cut(best, before);
    }

    private void cut(double[][] best, int[][] before) {
        var found = new EnumMap<Column, List<Line>>(Column.class);
        int place = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (i == lines.size() - 1) {
                place = last(best[i]);
            }
            if (place < columns.size()) {
                found.computeIfAbsent(columns.get(place), column -> new ArrayList<>()).add(lines.get(i).line());
            } else {
                leftOver.add(lines.get(i).line());
            }
            place = before[i][place];
        }
        found.forEach((column, cellLines) -> {
            Collections.reverse(cellLines);
            cells.put(column, new Cell(cellLines));
        });
    }

    private int last(double[] scores) {
        int last = 0;
        for (int place = 1; place < scores.length; place++) {
            double here = scores[place] + gap(place, columns.size());
            last = here > scores[last] + gap(last, columns.size()) ? place : last;
        }
        return last;
    }

    private double fit(CellLine line, int place, boolean first) {
        return place < columns.size() ? line.fit(columns.get(place), first) : LEFT_OVER;
    }

    private static double gap(int previous, int place) {
        return Math.max(0, place - previous - 1) * EMPTY_CELL;
    }
}
