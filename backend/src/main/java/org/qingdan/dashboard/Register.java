package org.qingdan.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingdan.task.IndicatorRef;
import org.qingdan.task.Role;
import org.qingdan.unit.UnitKind;
import org.qingdan.unit.UnitRef;

/** The names that sums are shown under and who is assigned to what: all that does not depend on the day. */
final class Register {

    record Entry(String id, String name, UnitKind kind, String regionCode, String jurisdictionCode,
            String jurisdictionName) {

        UnitRef ref() {
            return new UnitRef(id, name, kind);
        }
    }

    record Assigned(String measureId, String unitId, Role role) {
    }

    private final List<Entry> units;
    private final List<IndicatorRef> indicators;
    private final Map<String, List<String>> membersOf;
    private final Map<String, List<String>> aliasesOf;
    private final Map<String, List<Assigned>> byUnit;
    private final Map<String, List<Assigned>> byMeasure;
    private final Map<String, Entry> byId;

    Register(List<Entry> units, List<IndicatorRef> indicators, Map<String, List<String>> membersOf,
            Map<String, List<String>> aliasesOf, List<Assigned> assigned) {
        this.units = units;
        this.indicators = indicators;
        this.membersOf = membersOf;
        this.aliasesOf = aliasesOf;
        this.byUnit = assigned.stream().collect(groupingBy(Assigned::unitId));
        this.byMeasure = assigned.stream().collect(groupingBy(Assigned::measureId));
        this.byId = units.stream().collect(toMap(Entry::id, unit -> unit));
    }

    List<Entry> units() {
        return units;
    }

    List<IndicatorRef> indicators() {
        return indicators;
    }

    Entry unit(String id) {
        return byId.get(id);
    }

    List<String> aliasesOf(String unitId) {
        return aliasesOf.getOrDefault(unitId, List.of());
    }

    List<Entry> membersOf(String unitId) {
        return membersOf.getOrDefault(unitId, List.of()).stream().map(byId::get).toList();
    }

    List<UnitRef> collectivesOf(String unitId) {
        return units.stream().filter(unit -> membersOf.getOrDefault(unit.id(), List.of()).contains(unitId))
                .map(Entry::ref).toList();
    }

    /** The unit itself, or the members of a collective: those whose obligations count as its own. */
    Set<String> accountableIn(String unitId) {
        var members = membersOf.get(unitId);
        return members == null ? Set.of(unitId) : Set.copyOf(members);
    }

    /** In how many measures a unit has this role, itself or through a collective. */
    int measuresOf(String unitId, Role role) {
        var as = collectivesOf(unitId).stream().map(UnitRef::id).collect(toSet());
        as.add(unitId);
        return (int) as.stream().flatMap(id -> byUnit.getOrDefault(id, List.of()).stream())
                .filter(assigned -> assigned.role() == role).map(Assigned::measureId).distinct().count();
    }

    /** Who answers for a measure: its leads, or else those responsible; collectives whole, vague parties left out. */
    List<UnitRef> accountableFor(String measureId) {
        var assigned = byMeasure.getOrDefault(measureId, List.of());
        var role = Role.accountable(assigned.stream().map(Assigned::role)).orElse(null);
        return assigned.stream().filter(one -> one.role() == role)
                .map(one -> byId.get(one.unitId())).filter(unit -> unit.kind() != UnitKind.VAGUE).map(Entry::ref).toList();
    }
}
