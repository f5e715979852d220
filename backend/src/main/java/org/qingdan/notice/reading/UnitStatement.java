package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A bracket or line that says who has to do something, perhaps with labels and a time in it:
 * (甲牵头,乙配合), 责任单位:甲、乙, (牵头单位:甲;责任单位:乙;完成时限:2021年底前).
 */
final class UnitStatement {

    private static final double SURELY_A_TIME = 0.9;
    private static final double MOSTLY_UNITS = 0.75;
    private static final int LONGEST = 1500;

    private final String source;
    private final Passage passage;
    private final List<AssignmentDraft> assignments = new ArrayList<>();
    private final List<Passage> times = new ArrayList<>();
    private final List<UnitCell> cells = new ArrayList<>();
    private boolean labelled;

    private UnitStatement(String source, Passage passage) {
        this.source = source;
        this.passage = passage;
        if (passage.length() <= LONGEST) {
            read();
        }
    }

    static UnitStatement of(String source, Passage passage) {
        return new UnitStatement(source, passage);
    }

    List<AssignmentDraft> assignments() {
        return assignments;
    }

    /** The times in it, each the whole of its clause. */
    List<Passage> times() {
        return times;
    }

    Span span() {
        return passage.span();
    }

    /** Whether it says who, or by when, and nothing else; closing a sentence it may do without a word for the role. */
    boolean isSure(boolean closesSentence) {
        if (labelled) {
            return !assignments.isEmpty() || !times.isEmpty();
        }
        boolean role = cells.stream().anyMatch(UnitCell::saysRole);
        boolean units = !assignments.isEmpty() && (role || closesSentence)
                && cells.stream().allMatch(cell -> cell.shareOfUnits() >= (role ? MOSTLY_UNITS : 1));
        return units || cells.isEmpty() && !times.isEmpty() && closesSentence;
    }

    boolean isLabelled() {
        return labelled;
    }

    void report(Findings findings) {
        cells.forEach(cell -> cell.report(findings));
    }

    private void read() {
        int from = 0;
        var field = Field.RESPONSIBLE;
        for (int at = 0; at < passage.length(); at++) {
            var label = passage.at(at) == ':' ? Field.before(passage, at, valueFrom(from, at)) : null;
            if (label != null) {
                piece(field, from, label.from());
                field = label.field();
                labelled |= field.namesUnits() || field == Field.DEADLINE;
                from = label.end();
            }
        }
        piece(field, from, passage.length());
    }

    /** A label may stand right after its neighbour's value, or after a mark. */
    private int valueFrom(int from, int at) {
        int start = at;
        while (start > from && ",;。、)".indexOf(passage.at(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private void piece(Field field, int from, int to) {
        if (field == Field.PERSON || field == Field.MEASURES || from >= to) {
            return;
        }
        if (field == Field.DEADLINE) {
            var time = trimmed(from, to);
            if (time != null) {
                times.add(time);
            }
            return;
        }
        int sentence = from;
        while (sentence < to) {
            int stop = passage.text().indexOf('。', sentence);
            int end = stop < 0 || stop > to ? to : stop;
            if (sentence > from && !isMostlyUnits(sentence, end)) {
                return;
            }
            sentence(field, sentence, end);
            sentence = end + 1;
        }
    }

    /** Sentences after the first belong to the list only where they name units too. */
    private boolean isMostlyUnits(int from, int to) {
        var part = trimmed(from, to);
        return part == null || UnitCell.of(part).shareOfUnits() >= MOSTLY_UNITS;
    }

    private void sentence(Field field, int from, int to) {
        int start = from;
        int unitsFrom = from;
        for (int at = from; at <= to; at++) {
            if (at == to || ",;".indexOf(passage.at(at)) >= 0) {
                if (isNoUnits(start, at)) {
                    units(field, unitsFrom, start);
                    unitsFrom = at + 1;
                }
                start = at + 1;
            }
        }
        units(field, unitsFrom, to);
    }

    private boolean isNoUnits(int from, int to) {
        var text = passage.text().substring(from, to);
        if (text.isEmpty() || FirstIsLead.isRule(text)) {
            return !text.isEmpty();
        }
        var segment = Passage.of(source, passage.span(from, to));
        var parse = new DeadlineGrammar(segment, ItemList.in(segment, 0), null).parse();
        boolean time = parse.hasTime() && parse.likeness() >= SURELY_A_TIME;
        if (time) {
            times.add(segment);
        }
        return time;
    }

    private void units(Field field, int from, int to) {
        var part = trimmed(from, to);
        if (part == null) {
            return;
        }
        var cell = UnitCell.of(part);
        cells.add(cell);
        boolean led = assignments.stream().anyMatch(assignment -> assignment.role() == Role.LEAD);
        for (var clause : cell.clauses()) {
            for (var one : clause.assignments()) {
                if (assignments.stream().noneMatch(known -> known.unit().name().equals(one.unit().name()))) {
                    assignments.add(new AssignmentDraft(one.unit(), role(field, one.role(), led)));
                }
            }
        }
    }

    private static Role role(Field field, Role said, boolean led) {
        if (said != Role.RESPONSIBLE) {
            return said;
        }
        return switch (field) {
            case LEAD -> Role.LEAD;
            case COOPERATING -> Role.COOPERATING;
            default -> led ? Role.COOPERATING : said;
        };
    }

    private Passage trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && ",;。、".indexOf(passage.at(start)) >= 0) {
            start++;
        }
        while (end > start && ",;。、".indexOf(passage.at(end - 1)) >= 0) {
            end--;
        }
        return start < end ? Passage.of(source, passage.span(start, end)) : null;
    }
}
