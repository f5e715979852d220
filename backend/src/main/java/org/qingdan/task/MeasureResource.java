package org.qingdan.task;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingdan.shared.Missing;
import org.qingdan.shared.Order;
import org.qingdan.shared.Page;
import org.qingdan.shared.Paging;

/** The measures of all tasks. */
@Path("/api/v1/measures")
@Tag(name = "举措")
class MeasureResource {

    private final LedgerDays days;
    private final LedgerSearch search;
    private final MeasureList views;

    MeasureResource(LedgerDays days, LedgerSearch search, MeasureList views) {
        this.days = days;
        this.search = search;
        this.views = views;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listMeasures", summary = "举措列表", description = """
            按通知中的顺序列出我市举措，带责任与时限。sort 可用 position、nextDue、light。""")
    public Page<MeasureView> list(@BeanParam LedgerFilter filter, @BeanParam @Valid Paging paging) {
        var ledger = days.on(filter.asOf());
        var matching = search.measures(filter, ledger);
        var sorted = new Order<String>()
                .by("nextDue", id -> ledger.measure(id).nextDue())
                .by("light", id -> ledger.measure(id).light())
                .sorted(matching, filter.sort());
        return Page.of(sorted, paging, ids -> views.byId(ids, ledger));
    }

    @GET
    @PermitAll
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getMeasure", summary = "一条举措")
    public MeasureView get(String id,
            @Parameter(description = "按哪一天结束时的情况回答，默认今天（北京时间）", example = "2020-01-15")
            @RestQuery LocalDate asOf) {
        return views.byId(List.of(id), days.on(asOf)).stream().findFirst().orElseThrow(() -> new Missing("举措", id));
    }
}
