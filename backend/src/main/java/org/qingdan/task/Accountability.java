package org.qingdan.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingdan.unit.Unit;
import org.qingdan.unit.UnitKind;

/**
 * Who is accountable for a measure, and by when (design.md §3.3): the leads where there are any, otherwise all who are
 * responsible; a collective through its members; where a deadline speaks of the county level, the counties among the
 * units whatever their role; a vague party never.
 */
final class Accountability {

    record Duty(Unit unit, Role role, Deadline deadline) {
    }

    private Accountability() {
    }

    static List<Duty> of(List<Assignment> assignments, List<Deadline> deadlines) {
        var duties = new ArrayList<Duty>();
        if (deadlines.isEmpty()) {
            leading(assignments).forEach((unit, role) -> duties.add(new Duty(unit, role, null)));
        }
        for (var deadline : deadlines) {
            accountable(assignments, deadline.level()).forEach((unit, role) -> duties.add(new Duty(unit, role, deadline)));
        }
        return duties;
    }

    private static Map<Unit, Role> accountable(List<Assignment> assignments, Level level) {
        if (level == Level.COUNTY) {
            var counties = members(assignments);
            counties.keySet().removeIf(unit -> unit.kind() != UnitKind.COUNTY_GOVERNMENT);
            return counties.isEmpty() ? leading(assignments) : counties;
        }
        var leading = leading(assignments);
        if (level == Level.CITY) {
            var city = new LinkedHashMap<>(leading);
            city.keySet().removeIf(unit -> unit.kind() == UnitKind.COUNTY_GOVERNMENT);
            return city.isEmpty() ? leading : city;
        }
        return leading;
    }

    private static Map<Unit, Role> leading(List<Assignment> assignments) {
        var role = Role.accountable(assignments.stream().map(Assignment::role)).orElse(null);
        return members(assignments.stream().filter(assignment -> assignment.role() == role).toList());
    }

    private static Map<Unit, Role> members(List<Assignment> assignments) {
        var members = new LinkedHashMap<Unit, Role>();
        assignments.forEach(assignment ->
                assignment.unit().accountable().forEach(unit -> members.putIfAbsent(unit, assignment.role())));
        return members;
    }
}
