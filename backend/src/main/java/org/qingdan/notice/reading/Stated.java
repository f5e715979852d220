package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs of one item together with the statements that say who has to do what they say. */
final class Stated {

    private final String source;
    private final List<Passage> texts = new ArrayList<>();
    private final List<UnitStatement> statements = new ArrayList<>();
    /** Whether the statements stand apart from the text, so that they may be for all the items before. */
    private boolean apart;

    Stated(String source) {
        this.source = source;
    }

    void add(Passage text) {
        texts.add(text);
    }

    void add(UnitStatement statement, boolean standsApart) {
        statements.add(statement);
        apart |= standsApart;
    }

    List<Passage> texts() {
        return texts;
    }

    List<UnitStatement> statements() {
        return statements;
    }

    boolean isStated() {
        return !statements.isEmpty();
    }

    boolean namesUnits() {
        return statements.stream().anyMatch(statement -> !statement.assignments().isEmpty());
    }

    boolean standsApart() {
        return apart;
    }

    /** As printed, a paragraph a line. */
    String text() {
        return String.join("\n", texts.stream().map(text -> text.span().cut(source)).toList());
    }

    Span textSpan() {
        return texts.isEmpty() ? null : texts.get(0).span().to(texts.get(texts.size() - 1).span());
    }

    Span statementSpan() {
        return statements.isEmpty() ? null
                : statements.get(0).span().to(statements.get(statements.size() - 1).span());
    }

    Span span() {
        return texts.isEmpty() ? statementSpan() : isStated() ? textSpan().to(statementSpan()) : textSpan();
    }

    /** The assignments of all statements, each unit once; of two roles the first. */
    List<AssignmentDraft> assignments(FirstIsLead rule) {
        var all = new ArrayList<AssignmentDraft>();
        for (var statement : statements) {
            boolean led = all.stream().anyMatch(one -> one.role() == Role.LEAD);
            var assignments = led ? statement.assignments() : rule.apply(statement.assignments());
            boolean beside = led && statement.isLabelled();
            for (var one : assignments) {
                if (all.stream().noneMatch(known -> known.unit().name().equals(one.unit().name()))) {
                    all.add(beside && one.role() == Role.RESPONSIBLE
                            ? new AssignmentDraft(one.unit(), Role.COOPERATING) : one);
                }
            }
        }
        return all;
    }
}
