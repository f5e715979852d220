package org.qingdan.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingdan.task.IndicatorRef;
import org.qingdan.task.LedgerDay;
import org.qingdan.task.Light;
import org.qingdan.task.LightCounts;
import org.qingdan.task.Role;
import org.qingdan.task.Standing;
import org.qingdan.task.Summary;
import org.qingdan.unit.Region;
import org.qingdan.unit.UnitRef;

/** Counts what there is on one day, by indicator and by unit; the same rows that /obligations and /measures list. */
final class Sums {

    private final LedgerDay ledger;
    private final Register register;
    private final List<LedgerDay.Place> places;
    private final List<Standing> obligations;
    private final Map<String, List<Standing>> byUnit = new LinkedHashMap<>();

    /** The sums over the measures in these places. */
    Sums(LedgerDay ledger, Register register, Predicate<LedgerDay.Place> scope) {
        this.ledger = ledger;
        this.register = register;
        this.places = ledger.places().values().stream().filter(scope).toList();
        this.obligations = ledger.obligations().values().stream().filter(o -> scope.test(ledger.placeOf(o))).toList();
        obligations.forEach(o -> byUnit.computeIfAbsent(o.unitId(), unit -> new ArrayList<>()).add(o));
    }

    int tasks() {
        return (int) places.stream().map(LedgerDay.Place::taskId).distinct().count();
    }

    List<LedgerDay.Place> measures() {
        return places;
    }

    List<Standing> obligations() {
        return obligations;
    }

    LightCounts lights() {
        return LightCounts.of(places.stream().map(place -> ledger.measure(place.measureId()).light()));
    }

    List<IndicatorSummary> indicators() {
        return register.indicators().stream()
                .map(indicator -> indicator(indicator, in(indicator.code())))
                .filter(summary -> summary.measures() > 0).toList();
    }

    private Sums in(String indicator) {
        var measures = places.stream().filter(place -> place.indicatorCode().equals(indicator))
                .map(LedgerDay.Place::measureId).collect(Collectors.toSet());
        return new Sums(ledger, register, place -> measures.contains(place.measureId()));
    }

    private IndicatorSummary indicator(IndicatorRef indicator, Sums sums) {
        var summaries = sums.places.stream().map(place -> ledger.measure(place.measureId())).toList();
        return new IndicatorSummary(indicator.code(), indicator.name(), sums.tasks(), sums.places.size(), sums.lights(),
                LightCounts.ofObligations(sums.obligations), Summary.earliest(summaries, Summary::nextDue),
                Summary.earliest(summaries, Summary::upcomingDue), sums.accountableUnits());
    }

    /** Those who answer for the measures, who answers for most of them first. */
    private List<UnitRef> accountableUnits() {
        var measures = new LinkedHashMap<UnitRef, Integer>();
        places.forEach(place -> register.accountableFor(place.measureId()).forEach(unit -> measures.merge(unit, 1, Integer::sum)));
        return measures.entrySet().stream().sorted(Map.Entry.<UnitRef, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey).toList();
    }

    List<UnitSummary> units() {
        return register.units().stream().map(this::unit).toList();
    }

    UnitSummary unit(Register.Entry unit) {
        var own = obligationsOf(unit.id());
        return new UnitSummary(unit.id(), unit.name(), unit.kind(), register.aliasesOf(unit.id()), unit.regionCode(),
                new Region(unit.jurisdictionCode(), unit.jurisdictionName()),
                register.measuresOf(unit.id(), Role.LEAD), register.measuresOf(unit.id(), Role.RESPONSIBLE),
                register.measuresOf(unit.id(), Role.COOPERATING), LightCounts.ofObligations(own),
                earliest(own, Function.identity()), earliest(own, due -> due.isBefore(ledger.day()) ? null : due),
                own.stream().map(Standing::light).min(Comparator.naturalOrder()).orElse(null),
                register.membersOf(unit.id()).size());
    }

    /** What a unit answers for; for a collective what its members answer for. */
    List<Standing> obligationsOf(String unitId) {
        return register.accountableIn(unitId).stream()
                .flatMap(id -> byUnit.getOrDefault(id, List.of()).stream()).toList();
    }

    /** The obligations by indicator, in the order of the indicators, only where there are any. */
    List<UnitView.Share> byIndicator(Collection<Standing> standings) {
        var lights = new LinkedHashMap<String, List<Standing>>();
        standings.forEach(o -> lights.computeIfAbsent(ledger.placeOf(o).indicatorCode(), code -> new ArrayList<>()).add(o));
        return register.indicators().stream().filter(indicator -> lights.containsKey(indicator.code()))
                .map(indicator -> new UnitView.Share(indicator, LightCounts.ofObligations(lights.get(indicator.code()))))
                .toList();
    }

    private static LocalDate earliest(List<Standing> standings, Function<LocalDate, LocalDate> which) {
        return standings.stream().filter(o -> o.light() != Light.COMPLETED && o.light() != Light.CANCELLED)
                .map(Standing::dueOn).filter(Objects::nonNull).map(which).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
    }

    /** The lights of deadlines in these places. */
    Stream<LedgerDay.DatedLight> deadlines() {
        return places.stream().flatMap(place -> ledger.deadlinesOf(place.measureId()).stream());
    }
}
