package org.qingdan.notice.reading;

import java.util.List;
import java.util.regex.Pattern;

/** The rule that the first unit of each list leads (列第一位者为牵头单位,下同): it stands once and governs what follows. */
final class FirstIsLead {

    private static final Pattern RULE = Pattern.compile("(?:[^,;。:()]{0,8})?(?:[列排]|名列|位列|处)[^,;。()]{0,4}(?:第一|首|最前)[^,;。()]{0,12}"
            + "(?:为|是|即)(?:总)?(?:牵头|主办|主责)[^,;。()]{0,6}|(?:第一个|首个|第一|首家)[^,;。()]{0,8}(?:单位|部门|者)[^,;。()]{0,4}(?:为|是)"
            + "(?:牵头|主办|主责)[^,;。()]{0,6}");
    private static final Pattern FROM_HERE = Pattern.compile("(?:,|;|。)?下同");

    private final int from;

    private FirstIsLead(int from) {
        this.from = from;
    }

    /** From where on the rule holds: in a note of its own for the whole notice, beside units from there on. */
    static FirstIsLead in(List<Passage> passages) {
        for (var passage : passages) {
            if (passage.text().contains("牵头") || passage.text().contains("主办")) {
                var rule = RULE.matcher(passage.text());
                if (rule.find()) {
                    boolean fromHere = FROM_HERE.matcher(passage.text()).find(rule.end());
                    return new FirstIsLead(fromHere ? passage.span().start() : 0);
                }
            }
        }
        return new FirstIsLead(Integer.MAX_VALUE);
    }

    private boolean holdsAt(Span span) {
        return span.start() >= from;
    }

    /** A list of units without the words of the rule: the ranges that are left. */
    static boolean isRule(String text) {
        return RULE.matcher(text).matches() || FROM_HERE.matcher(text).matches();
    }

    /** The assignments as the rule gives them out, where it holds and nobody is said to lead. */
    List<AssignmentDraft> apply(List<AssignmentDraft> assignments) {
        if (assignments.isEmpty() || !holdsAt(assignments.get(0).unit().source())
                || assignments.stream().anyMatch(assignment -> assignment.role() == Role.LEAD)) {
            return assignments;
        }
        var first = assignments.get(0);
        return assignments.stream()
                .map(one -> new AssignmentDraft(one.unit(), one == first ? Role.LEAD : Role.COOPERATING))
                .toList();
    }
}
