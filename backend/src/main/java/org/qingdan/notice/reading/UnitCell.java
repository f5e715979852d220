package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A cell of units read as clauses: A牵头,B、C按职责分工负责 makes A lead, B and C cooperate; without a lead all are responsible. */
final class UnitCell {

    private static final int LONGEST_NAME = 40;
    private static final double WITHOUT_ROLE = 0.6;

    private final Passage passage;
    private final List<UnitToken> tokens;
    private final List<UnitClause> clauses = new ArrayList<>();
    private final List<UnitMention> waiting = new ArrayList<>();
    private final List<UnitMention> repeated = new ArrayList<>();
    private SortedSet<Integer> items = new TreeSet<>();
    private List<AssignmentDraft> assignments = new ArrayList<>();
    private boolean led;

    UnitCell(Passage passage, ItemList items) {
        this.passage = passage;
        this.tokens = UnitLexer.tokens(passage, items);
        tokens.forEach(this::accept);
        closeClause();
    }

    /** A line that may be a cell of units, of a task that is not known yet. */
    static UnitCell of(Passage passage) {
        return new UnitCell(passage, ItemList.in(passage, 0));
    }

    List<UnitClause> clauses() {
        return clauses;
    }

    List<UnitMention> mentions() {
        return clauses.stream().flatMap(clause -> clause.assignments().stream()).map(AssignmentDraft::unit).toList();
    }

    /** From 0 for prose to 1 for nothing but units and their roles. */
    double likeness() {
        int explained = passage.length();
        boolean role = false;
        for (var token : tokens) {
            boolean stranger = token.type() == UnitToken.Type.NAME && !UnitNames.isLikely(text(token));
            explained -= stranger ? token.end() - token.from() : 0;
            role |= token.type() == UnitToken.Type.ROLE;
        }
        return (role ? 1 : WITHOUT_ROLE) * explained / passage.length();
    }

    boolean saysRole() {
        return tokens.stream().anyMatch(token -> token.type() == UnitToken.Type.ROLE
                || token.type() == UnitToken.Type.NAME && UnitNames.remarkedRole(text(token)) != null);
    }

    /** How much of the names looks like names of units. */
    double shareOfUnits() {
        int names = 0;
        int strangers = 0;
        for (var token : tokens) {
            if (token.type() == UnitToken.Type.NAME) {
                names += token.end() - token.from();
                strangers += UnitNames.isLikely(text(token)) ? 0 : token.end() - token.from();
            }
        }
        return names == 0 ? 0 : 1 - (double) strangers / names;
    }

    void report(Findings findings) {
        UnitToken before = null;
        for (var token : tokens) {
            if (!token.mends().isEmpty()) {
                var rule = token.mends().get(0).dropped() > 0 ? "doubled-word" : "lost-characters";
                findings.mended(rule, passage, token.from(), token.end(), token.mends(), false);
            }
            if (token.type() == UnitToken.Type.NAME) {
                reportName(token, before, findings);
            }
            before = token;
        }
        repeated.forEach(unit -> findings.unsure("repeated-unit", unit.source(),
                "“" + unit.name() + "”在同一处写了两次，只取第一次的分工，请核对。"));
    }

    private void reportName(UnitToken name, UnitToken before, Findings findings) {
        if (before != null && before.type() == UnitToken.Type.NAME) {
            findings.mended("lost-characters", passage, before.from(), name.end(),
                    List.of(Mend.lost(name.from(), "、", "“" + text(before) + "”已是完整的单位名称")), false);
        }
        if (!UnitNames.isLikely(text(name))) {
            findings.unsure("unlikely-unit", passage.span(name.from(), name.end()), "“" + text(name)
                    + "”不像单位名称，" + (isParty(name) ? "暂按单位处理，请核对。" : "未采用，请核对。"));
        }
    }

    /** A single character is what is left of a word, a sentence is something else: neither is a unit. */
    private static boolean isParty(UnitToken name) {
        return name.end() - name.from() > 1 && name.end() - name.from() <= LONGEST_NAME;
    }

    private void accept(UnitToken token) {
        switch (token.type()) {
            case SCOPE -> open(token);
            case NAME -> {
                if (isParty(token)) {
                    accept(mention(token), UnitNames.remarkedRole(text(token)));
                }
            }
            case ROLE -> assign(token.role());
            case TOGETHER_WITH -> assign(Role.LEAD);
            case STOP -> assign(Role.RESPONSIBLE);
            default -> { }
        }
    }

    /** A role in brackets after a name, as in 县公安局(牵头), is that unit's alone. */
    private void accept(UnitMention unit, Role remarked) {
        if (remarked == null) {
            waiting.add(unit);
            return;
        }
        var before = List.copyOf(waiting);
        waiting.clear();
        waiting.add(unit);
        assign(remarked);
        waiting.addAll(before);
    }

    private void open(UnitToken scope) {
        if (!waiting.isEmpty() || !assignments.isEmpty()) {
            closeClause();
        }
        items.addAll(scope.items());
    }

    private void closeClause() {
        assign(Role.RESPONSIBLE);
        if (!assignments.isEmpty()) {
            clauses.add(new UnitClause(items, assignments));
        }
        items = new TreeSet<>();
        assignments = new ArrayList<>();
        led = false;
    }

    /** Whoever is responsible beside a lead cooperates with it. */
    private void assign(Role said) {
        var role = said == Role.RESPONSIBLE && led ? Role.COOPERATING : said;
        for (var unit : waiting) {
            if (assignments.stream().noneMatch(known -> known.unit().name().equals(unit.name()))) {
                assignments.add(new AssignmentDraft(unit, role));
            } else {
                repeated.add(unit);
            }
        }
        led |= role == Role.LEAD && !waiting.isEmpty();
        waiting.clear();
    }

    private UnitMention mention(UnitToken token) {
        int end = UnitNames.remarkedRole(text(token)) == null ? token.end()
                : token.from() + text(token).lastIndexOf('(');
        return new UnitMention(passage.printed(token.from(), end), UnitNames.formOf(text(token)),
                passage.span(token.from(), end));
    }

    private String text(UnitToken token) {
        return passage.text().substring(token.from(), token.end());
    }
}
