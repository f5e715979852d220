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

/** The deadlines of all measures, soonest first. */
@Path("/api/v1/deadlines")
@Tag(name = "时限")
class DeadlineResource {

    private final LedgerDays days;
    private final LedgerSearch search;
    private final DeadlineList deadlines;

    DeadlineResource(LedgerDays days, LedgerSearch search, DeadlineList deadlines) {
        this.days = days;
        this.search = search;
        this.deadlines = deadlines;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listDeadlines", summary = "时限列表", description = """
            一条举措的每个时限为一行，最早到期的在前，未定日期的（待触发、持续推进）在后。\
            sort 可用 position（即所列顺序）、dueOn、light。""")
    public Page<DeadlineRow> list(@BeanParam LedgerFilter filter, @BeanParam @Valid Paging paging) {
        var ledger = days.on(filter.asOf());
        var matching = search.deadlines(filter, ledger);
        var sorted = new Order<LedgerSearch.DeadlineKey>()
                .by("dueOn", deadline -> ledger.dated(deadline.id()).dueOn())
                .by("light", deadline -> ledger.deadline(deadline.id()).light())
                .sorted(matching, filter.sort());
        return Page.of(sorted, paging, keys -> deadlines.of(keys, ledger));
    }

    @GET
    @PermitAll
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getDeadline", summary = "一个时限")
    public DeadlineRow get(String id,
            @Parameter(description = "按哪一天结束时的情况回答，默认今天（北京时间）", example = "2020-01-15")
            @RestQuery LocalDate asOf) {
        return deadlines.byId(id, days.on(asOf));
    }
}
