package org.qingdan.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingdan.notice.NoticeList;
import org.qingdan.notice.NoticeSummary;
import org.qingdan.task.DeadlineKind;
import org.qingdan.task.LedgerDay;
import org.qingdan.task.LedgerDays;
import org.qingdan.task.Light;
import org.qingdan.task.LightCounts;
import org.qingdan.task.MeasureList;
import org.qingdan.task.MeasureView;
import org.qingdan.unit.UnitKind;
import org.qingdan.unit.UnitRef;

/** The start page in one answer. */
@Path("/api/v1/dashboard")
@Tag(name = "总览")
class DashboardResource {

    private static final int MOST_URGENT = 8;

    private final LedgerDays days;
    private final Registers registers;
    private final NoticeList notices;
    private final MeasureList measures;

    DashboardResource(LedgerDays days, Registers registers, NoticeList notices, MeasureList measures) {
        this.days = days;
        this.registers = registers;
        this.notices = notices;
        this.measures = measures;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "getDashboard", summary = "总览", description = """
            首页所需的全部数字：总数、各灯数目、各指标、各单位、各月时限、最需关注的举措。\
            与 /obligations、/measures、/deadlines 同口径：同样的条件得到同样的数目。""")
    public DashboardView dashboard(
            @Parameter(description = "只统计这份通知") @RestQuery String notice,
            @Parameter(description = "按哪一天结束时的情况回答，默认今天（北京时间）", example = "2020-01-15")
            @RestQuery LocalDate asOf) {
        var ledger = days.on(asOf);
        var sums = new Sums(ledger, registers.current(), place -> notice == null || place.noticeId().equals(notice));
        var shown = notices.all().stream().filter(one -> notice == null || one.id().equals(notice)).toList();
        return new DashboardView(ledger.day(), shown, totals(sums, shown), sums.lights(),
                LightCounts.ofObligations(sums.obligations()), sums.indicators(),
                attention(sums, ledger, light -> light == Light.OVERDUE),
                attention(sums, ledger, light -> light == Light.DUE_SOON || light == Light.ON_TRACK),
                units(sums), months(sums), lights(sums, DeadlineKind.RELATIVE), lights(sums, DeadlineKind.ONGOING));
    }

    private static DashboardView.Totals totals(Sums sums, List<NoticeSummary> notices) {
        var kinds = sums.units().stream().filter(unit -> unit.lead() + unit.responsible() + unit.cooperating() > 0)
                .map(UnitSummary::kind).toList();
        int counties = (int) kinds.stream().filter(kind -> kind == UnitKind.COUNTY_GOVERNMENT).count();
        int named = (int) kinds.stream().filter(UnitKind::isAccountable).count();
        return new DashboardView.Totals(sums.tasks(), sums.measures().size(), sums.obligations().size(), named - counties,
                counties, notices.stream().mapToLong(one -> one.counts().findings()).sum());
    }

    private List<DashboardView.Attention> attention(Sums sums, LedgerDay ledger, Predicate<Light> wanted) {
        var ids = sums.measures().stream().map(LedgerDay.Place::measureId)
                .filter(id -> wanted.test(ledger.measure(id).light()) && ledger.measure(id).nextDue() != null)
                .sorted(Comparator.comparing(id -> ledger.measure(id).nextDue()))
                .limit(MOST_URGENT).toList();
        return measures.byId(ids, ledger).stream().map(DashboardResource::attention).toList();
    }

    private static DashboardView.Attention attention(MeasureView measure) {
        return new DashboardView.Attention(measure.id(), measure.number(), measure.text(), measure.task(),
                measure.indicator(), measure.accountableUnits(), measure.nextDue(), measure.light(), measure.rule(),
                measure.reason());
    }

    private static List<DashboardView.UnitLoad> units(Sums sums) {
        return sums.units().stream()
                .filter(unit -> unit.kind() != UnitKind.VAGUE)
                .sorted(Comparator.comparingInt((UnitSummary unit) -> -unit.obligations().total()))
                .map(unit -> new DashboardView.UnitLoad(new UnitRef(unit.id(), unit.name(), unit.kind()),
                        unit.lead(), unit.responsible(), unit.cooperating(), unit.obligations(),
                        sums.byIndicator(sums.obligationsOf(unit.id()))))
                .toList();
    }

    private static List<DashboardView.Month> months(Sums sums) {
        return sums.deadlines().filter(deadline -> deadline.dueOn() != null)
                .collect(groupingBy(deadline -> YearMonth.from(deadline.dueOn()), TreeMap::new,
                        mapping(LedgerDay.DatedLight::light, toList())))
                .entrySet().stream()
                .map(month -> new DashboardView.Month(month.getKey().toString(), LightCounts.of(month.getValue().stream())))
                .toList();
    }

    private static LightCounts lights(Sums sums, DeadlineKind kind) {
        return LightCounts.of(sums.deadlines().filter(deadline -> deadline.kind() == kind && deadline.dueOn() == null)
                .map(LedgerDay.DatedLight::light));
    }
}
