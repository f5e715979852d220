package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** The measures of one cell: each has a printed number, or the cell is a single measure without one. */
final class MeasureList {

    /** A measure before its units and deadlines are known. */
    record Measure(int number, String text, Span source) {
    }

    private final String source;
    private final List<List<Passage>> pieces = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    private MeasureList(String source) {
        this.source = source;
    }

    static List<Measure> of(String source, Cell cell) {
        var list = new MeasureList(source);
        cell.lines().forEach(line -> list.add(line.passage()));
        return list.measures();
    }

    private void add(Passage line) {
        int from = 0;
        for (int at = 0; at < line.length(); at++) {
            boolean opens = at == 0 || "。;".indexOf(line.at(at - 1)) >= 0;
            var marker = opens ? MeasureMarker.at(line, at) : null;
            if (marker != null && marker.end() < line.length() && marker.number() == expected(marker, at)) {
                keep(line, from, at);
                numbers.add(marker.number());
                pieces.add(new ArrayList<>());
                from = marker.end();
            }
        }
        keep(line, from, line.length());
    }

    /** Inside a line only the very next number counts; at its beginning a number may have been skipped. */
    private int expected(MeasureMarker marker, int at) {
        int last = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        return at == 0 && marker.number() > last ? marker.number() : last + 1;
    }

    private void keep(Passage line, int from, int end) {
        if (from < end) {
            if (pieces.isEmpty()) {
                pieces.add(new ArrayList<>());
                numbers.add(1);
            }
            var span = line.span(from, end);
            pieces.get(pieces.size() - 1).add(Passage.of(source, span));
        }
    }

    private List<Measure> measures() {
        var measures = new ArrayList<Measure>();
        for (int i = 0; i < pieces.size(); i++) {
            var lines = pieces.get(i).stream().map(piece -> new Line(piece.span(), piece)).toList();
            if (!lines.isEmpty()) {
                var cell = new Cell(lines);
                measures.add(new Measure(numbers.get(i), cell.text(source), cell.span()));
            }
        }
        return measures;
    }
}
