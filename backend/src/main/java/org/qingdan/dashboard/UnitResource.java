package org.qingdan.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingdan.shared.Missing;
import org.qingdan.shared.Order;
import org.qingdan.shared.Page;
import org.qingdan.shared.Paging;
import org.qingdan.task.LedgerDays;
import org.qingdan.task.LightCounts;

/** The units and what falls to each. */
@Path("/api/v1/units")
@Tag(name = "责任单位")
class UnitResource {

    private final LedgerDays days;
    private final Registers registers;

    UnitResource(LedgerDays days, Registers registers) {
        this.days = days;
        this.registers = registers;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listUnits", summary = "单位列表", description = """
            各单位的牵头、负责、配合举措数与责任事项各灯数目。泛指（有关单位）只列出，没有责任事项。\
            sort 可用 position、name、obligations、overdue、nextDue。""")
    public Page<UnitSummary> list(@BeanParam UnitFilter filter, @BeanParam @Valid Paging paging) {
        var sums = new Sums(days.on(filter.asOf()), registers.current(), place ->
                (filter.notice() == null || place.noticeId().equals(filter.notice()))
                        && (filter.indicator() == null || place.indicatorCode().equals(filter.indicator())));
        var matching = sums.units().stream().filter(filter::fits).toList();
        var sorted = new Order<UnitSummary>()
                .by("name", UnitSummary::name)
                .by("obligations", unit -> unit.obligations().total())
                .by("overdue", unit -> unit.obligations().overdue())
                .by("nextDue", UnitSummary::nextDue)
                .sorted(matching, filter.sort());
        return Page.of(sorted, paging, page -> page);
    }

    @GET
    @PermitAll
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getUnit", summary = "一个单位", description = """
            单位连同成员、所在集体与各指标下的责任事项数目。""")
    public UnitView get(String id,
            @Parameter(description = "按哪一天结束时的情况回答，默认今天（北京时间）", example = "2020-01-15")
            @RestQuery LocalDate asOf) {
        var register = registers.current();
        var unit = register.unit(id);
        if (unit == null) {
            throw new Missing("单位", id);
        }
        var sums = new Sums(days.on(asOf), register, place -> true);
        var members = register.membersOf(id).stream().map(member -> new UnitView.Member(member.ref(),
                LightCounts.ofObligations(sums.obligationsOf(member.id())))).toList();
        return UnitView.of(sums.unit(unit), members, register.collectivesOf(id), sums.byIndicator(sums.obligationsOf(id)));
    }
}
