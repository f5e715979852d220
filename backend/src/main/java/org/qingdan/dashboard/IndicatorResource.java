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

/** The indicators and how what belongs to each stands. */
@Path("/api/v1/indicators")
@Tag(name = "指标")
class IndicatorResource {

    private final LedgerDays days;
    private final Registers registers;

    IndicatorResource(LedgerDays days, Registers registers) {
        this.days = days;
        this.registers = registers;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listIndicators", summary = "指标列表", description = """
            各指标的任务、举措、责任事项数目与各灯数目。sort 可用 position、name、measures、overdue、nextDue。""")
    public Page<IndicatorSummary> list(@BeanParam @Valid Paging paging,
            @Parameter(description = "只统计这份通知") @RestQuery String notice,
            @Parameter(description = "排序字段，前加 - 为倒序", example = "-overdue") @RestQuery String sort,
            @Parameter(description = "按哪一天结束时的情况回答，默认今天（北京时间）", example = "2020-01-15")
            @RestQuery LocalDate asOf) {
        var sums = new Sums(days.on(asOf), registers.current(), place -> notice == null || place.noticeId().equals(notice));
        var sorted = new Order<IndicatorSummary>()
                .by("name", IndicatorSummary::name)
                .by("measures", IndicatorSummary::measures)
                .by("overdue", indicator -> indicator.lights().overdue())
                .by("nextDue", IndicatorSummary::nextDue)
                .sorted(sums.indicators(), sort);
        return Page.of(sorted, paging, page -> page);
    }

    @GET
    @PermitAll
    @Path("{code}")
    @Transactional
    @Operation(operationId = "getIndicator", summary = "一个指标")
    public IndicatorSummary get(String code,
            @Parameter(description = "按哪一天结束时的情况回答，默认今天（北京时间）", example = "2020-01-15")
            @RestQuery LocalDate asOf) {
        var sums = new Sums(days.on(asOf), registers.current(), place -> place.indicatorCode().equals(code));
        return sums.indicators().stream().findFirst().orElseThrow(() -> new Missing("指标", code));
    }
}
