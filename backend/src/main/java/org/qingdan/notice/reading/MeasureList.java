package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** The measures of one cell: each has a printed number, or the cell is a single measure without one. */
final class MeasureList {

    /** A measure before its units and deadlines are known. */
    record Measure(int number, String label, String text, Span source) {
    }

    /** What stands under a number; zero for what stands before the first one. */
    private record Piece(int number, List<Line> lines) {
    }

    private final String source;
    private final Findings findings;
    private final List<Piece> pieces = new ArrayList<>();

    MeasureList(String source, Cell cell, Findings findings) {
        this.source = source;
        this.findings = findings;
        pieces.add(new Piece(0, new ArrayList<>()));
        cell.lines().forEach(line -> add(line.passage()));
        pieces.removeIf(piece -> piece.lines().isEmpty());
    }

    /** How many measures a task has, counting those whose numbers are skipped. */
    static int count(List<Measure> measures) {
        return measures.isEmpty() ? 0 : measures.get(measures.size() - 1).number();
    }

    private void add(Passage line) {
        int from = 0;
        for (int at = 0; at < line.length(); at++) {
            boolean opens = at == 0 || "。;".indexOf(line.at(at - 1)) >= 0;
            var marker = opens ? marker(line, at) : null;
            if (marker != null && marker.end() < line.length() && isNext(marker.number(), at == 0)) {
                keep(line, from, at);
                takeOutUnnumbered(marker.number());
                reportRemains(marker, line);
                pieces.add(new Piece(marker.number(), new ArrayList<>()));
                from = marker.end();
            }
        }
        keep(line, from, line.length());
    }

    private MeasureMarker marker(Passage line, int at) {
        var marker = MeasureMarker.at(line, at);
        boolean endsBefore = last().lines().isEmpty() ? last().number() == 0
                : last().number() > 0 && last().lines().get(last().lines().size() - 1).endsSentence();
        if (marker != null || at > 0 || !endsBefore) {
            return marker;
        }
        var remains = MeasureMarker.remains(line, last().number() + 1);
        if (remains == null && last().number() > 0) {
            findings.unsure("unnumbered-line", line.span(), "此行前无序号，并入第 " + last().number() + " 条举措，请核对是否另为一条。");
        }
        return remains;
    }

    private void reportRemains(MeasureMarker marker, Passage line) {
        if (marker.damaged()) {
            var printed = line.printed(0, marker.end());
            findings.add("lost-number", Certainty.MENDED, line.span(0, marker.end()), marker.number() + ".",
                    "行首“" + printed + "”缺字，读作“" + marker.number() + ".”：按顺序此处为第 " + marker.number() + " 条举措。");
        }
    }

    /** Inside a line only the very next number counts; at its beginning a number may have been skipped. */
    private boolean isNext(int number, boolean startsLine) {
        int last = last().number();
        return number == last + 1 || startsLine && number > last;
    }

    /** Where just one number is missing, the line between its neighbours has lost it. */
    private void takeOutUnnumbered(int next) {
        var lines = last().lines();
        int lost = next - 1;
        if (last().number() > 0 && lost == last().number() + 1 && lines.size() == 2 && lines.get(0).endsSentence()) {
            var line = lines.remove(1);
            pieces.add(new Piece(lost, new ArrayList<>(List.of(line))));
            var printed = line.span().cut(source);
            findings.add("lost-number", Certainty.MENDED, line.span(), lost + ". " + printed,
                    "此行前缺序号，读作第 " + lost + " 条举措：其前后两行为第 " + (lost - 1) + " 条和第 " + next + " 条。");
        }
    }

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    private void keep(Passage line, int from, int end) {
        if (from < end) {
            var span = line.span(from, end);
            last().lines().add(new Line(span, Passage.of(source, span)));
        }
    }

    List<Measure> measures() {
        if (pieces.size() > 1 && pieces.get(0).number() == 0) {
            findings.unsure("text-before-measures", new Cell(pieces.remove(0).lines()).span(),
                    "此处文字在第一条有序号的举措之前，未作为举措，请核对。");
        }
        var measures = new ArrayList<Measure>();
        for (var piece : pieces) {
            var cell = new Cell(piece.lines());
            var measure = new Measure(Math.max(piece.number(), 1),
                    piece.number() == 0 ? null : String.valueOf(piece.number()), cell.text(source), cell.span());
            reportGap(measure, measures.isEmpty() ? 0 : measures.get(measures.size() - 1).number());
            measures.add(measure);
        }
        return measures;
    }

    private void reportGap(Measure measure, int before) {
        if (measure.number() > before + 1) {
            findings.unsure("numbering-gap", measure.source(),
                    "举措序号由 " + before + " 跳至 " + measure.number() + "，请核对是否有缺漏。");
        }
    }
}
