package org.qingdan.task;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingdan.shared.Missing;
import org.qingdan.shared.Order;
import org.qingdan.shared.Page;
import org.qingdan.shared.Paging;

/** The deadlines of all measures, soonest first. */
@Path("/api/v1/deadlines")
@Tag(name = "时限")
class DeadlineResource {

    private final LedgerDays days;
    private final LedgerSearch search;
    private final MeasureList measures;
    private final EntityManager em;

    DeadlineResource(LedgerDays days, LedgerSearch search, MeasureList measures, EntityManager em) {
        this.days = days;
        this.search = search;
        this.measures = measures;
        this.em = em;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listDeadlines", summary = "时限列表", description = """
            一条举措的每个时限为一行，最早到期的在前，未定日期的（待触发、持续推进）在后。\
            sort 可用 position（即所列顺序）、dueOn、light。""")
    public Page<DeadlineRow> list(@BeanParam LedgerFilter filter, @BeanParam @Valid Paging paging) {
        var ledger = days.on(filter.asOf());
        var matching = search.deadlines(filter).stream()
                .filter(deadline -> filter.shows(ledger.deadline(deadline.id()).light())).toList();
        var sorted = new Order<LedgerSearch.DeadlineKey>()
                .by("dueOn", LedgerSearch.DeadlineKey::dueOn)
                .by("light", deadline -> ledger.deadline(deadline.id()).light())
                .sorted(matching, filter.sort());
        return Page.of(sorted, paging, keys -> rows(keys, ledger));
    }

    @GET
    @PermitAll
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getDeadline", summary = "一个时限")
    public DeadlineRow get(String id,
            @Parameter(description = "按哪一天结束时的情况回答，默认今天（北京时间）", example = "2020-01-15")
            @RestQuery LocalDate asOf) {
        var found = em.createQuery("select d.id, d.dueOn, d.measure.id from Deadline d where d.id = :id",
                LedgerSearch.DeadlineKey.class).setParameter("id", id).getResultList();
        return rows(found, days.on(asOf)).stream().findFirst().orElseThrow(() -> new Missing("时限", id));
    }

    private List<DeadlineRow> rows(List<LedgerSearch.DeadlineKey> keys, LedgerDay ledger) {
        var rows = new HashMap<String, DeadlineRow>();
        var ids = keys.stream().map(LedgerSearch.DeadlineKey::measureId).distinct().toList();
        for (var measure : measures.byId(ids, ledger)) {
            for (var deadline : measure.deadlines()) {
                var counts = ledger.deadline(deadline.id()).counts();
                rows.put(deadline.id(), DeadlineRow.of(deadline, measure, counts));
            }
        }
        return keys.stream().map(key -> rows.get(key.id())).toList();
    }
}
