package org.qingdan.task;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** What has been asked for so far, in HQL over the aliases n, p, g, t, m and their parameters. */
final class LedgerConditions {

    private final StringJoiner text = new StringJoiner(" and ");
    private final Map<String, Object> parameters = new HashMap<>();

    void place(LedgerFilter filter) {
        if (filter.notice() != null) {
            add("p.noticeId = :notice", "notice", filter.notice());
        }
        if (filter.part() != null) {
            add("p.number = :part", "part", filter.part());
        }
        if (filter.indicator() != null) {
            add("g.indicator.code = :indicator", "indicator", filter.indicator());
        }
        if (filter.task() != null) {
            add("t.id = :task", "task", filter.task());
        }
        if (filter.measure() != null) {
            add("m.id = :measure", "measure", filter.measure());
        }
    }

    /** The words asked for stand in the task, or where the given condition on the measures says. */
    void words(LedgerFilter filter, String inMeasures) {
        if (filter.q() != null && !filter.q().isBlank()) {
            add("(lower(t.title) like :q escape '!' or lower(t.practice) like :q escape '!'"
                    + " or lower(t.unitsText) like :q escape '!' or " + inMeasures + ")", "q", like(filter.q()));
        }
    }

    void party(LedgerFilter filter) {
        if (filter.unit() == null && filter.role() == null) {
            return;
        }
        var party = new StringJoiner(" and ", "exists (select 1 from Assignment a where a.measure = m and ", ")");
        if (filter.unit() != null) {
            party.add("(a.unit.id = :unit or exists (select 1 from Unit c join c.members e"
                    + " where c = a.unit and e.id = :unit))");
            parameters.put("unit", filter.unit());
        }
        if (filter.role() != null) {
            party.add("a.role = :role");
            parameters.put("role", filter.role());
        }
        text.add(party.toString());
    }

    void add(String condition, String parameter, Object value) {
        text.add(condition);
        parameters.put(parameter, value);
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    String text() {
        return isEmpty() ? "1 = 1" : text.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static String like(String words) {
        var escaped = words.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + escaped + "%";
    }
}
