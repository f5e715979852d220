package org.qingdan.task;

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
import org.qingdan.shared.Order;
import org.qingdan.shared.Page;
import org.qingdan.shared.Paging;

/** The rows of the ledger: who answers for what by when, collectives resolved to their members. */
@Path("/api/v1/obligations")
@Tag(name = "责任事项")
class ObligationResource {

    private final LedgerDays days;
    private final LedgerSearch search;
    private final ObligationList obligations;

    ObligationResource(LedgerDays days, LedgerSearch search, ObligationList obligations) {
        this.days = days;
        this.search = search;
        this.obligations = obligations;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listObligations", summary = "责任事项列表（台账）", description = """
            每个负责单位 × 每条举措 × 每个到期日为一行，集体按成员展开，带灯、规则与理由。\
            sort 可用 position、dueOn、unit、light。""")
    public Page<ObligationRow> list(@BeanParam LedgerFilter filter, @BeanParam @Valid Paging paging) {
        var ledger = days.on(filter.asOf());
        var matching = search.obligations(filter, ledger);
        var sorted = new Order<Standing>()
                .by("dueOn", Standing::dueOn)
                .by("unit", Standing::unitPosition)
                .by("light", Standing::light)
                .sorted(matching, filter.sort());
        return Page.of(sorted, paging, obligations::of);
    }

    @GET
    @PermitAll
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getObligation", summary = "一个责任事项")
    public ObligationRow get(String id,
            @Parameter(description = "按哪一天结束时的情况回答，默认今天（北京时间）", example = "2020-01-15")
            @RestQuery LocalDate asOf) {
        return obligations.byId(id, days.on(asOf));
    }
}
