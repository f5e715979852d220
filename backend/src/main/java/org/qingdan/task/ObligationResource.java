package org.qingdan.task;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingdan.shared.Missing;
import org.qingdan.shared.Order;
import org.qingdan.shared.Page;
import org.qingdan.shared.Paging;
import org.qingdan.unit.UnitKind;
import org.qingdan.unit.UnitRef;

/** The rows of the ledger: who answers for what by when, collectives resolved to their members. */
@Path("/api/v1/obligations")
@Tag(name = "责任事项")
class ObligationResource {

    record Row(String id, String taskId, int taskNumber, String taskTitle, String measureId, int measureNumber,
            String measureText, String indicatorCode, String indicatorName, String noticeId, String noticeTitle,
            String unitId, String unitName, UnitKind unitKind, String part) {

        ObligationRow at(Standing standing) {
            return new ObligationRow(id, new TaskRef(taskId, taskNumber, taskTitle),
                    new MeasureRef(measureId, measureNumber, measureText), new IndicatorRef(indicatorCode, indicatorName),
                    new NoticeRef(noticeId, noticeTitle), new UnitRef(unitId, unitName, unitKind), standing.role(),
                    standing.level(), standing.kind(), part, standing.dueOn(), standing.firstDueOn(), standing.light(),
                    standing.rule(), standing.reason(), standing.deadlineId());
        }
    }

    private final LedgerDays days;
    private final LedgerSearch search;
    private final EntityManager em;

    ObligationResource(LedgerDays days, LedgerSearch search, EntityManager em) {
        this.days = days;
        this.search = search;
        this.em = em;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listObligations", summary = "责任事项列表（台账）", description = """
            每个负责单位 × 每条举措 × 每个到期日为一行，集体按成员展开，带灯、规则与理由。\
            sort 可用 position、dueOn、unit、light。""")
    public Page<ObligationRow> list(@BeanParam LedgerFilter filter, @BeanParam @Valid Paging paging) {
        var ledger = days.on(filter.asOf());
        var matching = search.obligations(filter).stream().map(ledger.obligations()::get)
                .filter(standing -> filter.shows(standing.light())).toList();
        var sorted = new Order<Standing>()
                .by("dueOn", Standing::dueOn)
                .by("unit", Standing::unitPosition)
                .by("light", Standing::light)
                .sorted(matching, filter.sort());
        return Page.of(sorted, paging, this::rows);
    }

    @GET
    @PermitAll
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getObligation", summary = "一个责任事项")
    public ObligationRow get(String id,
            @Parameter(description = "按哪一天结束时的情况回答，默认今天（北京时间）", example = "2020-01-15")
            @RestQuery LocalDate asOf) {
        var standing = days.on(asOf).obligations().get(id);
        if (standing == null) {
            throw new Missing("责任事项", id);
        }
        return rows(List.of(standing)).get(0);
    }

    private List<ObligationRow> rows(List<Standing> standings) {
        var rows = em.createQuery("""
                select o.id, t.id, t.number, t.title, m.id, m.number, m.text, i.code, i.name, n.id, n.title,
                       u.id, u.name, u.kind, d.part
                from Obligation o join o.unit u left join o.deadline d join o.measure m join m.task t join t.group g
                     join g.indicator i join g.part p join Notice n on n.id = p.noticeId
                where o.id in (:ids)
                """, Row.class)
                .setParameter("ids", standings.stream().map(Standing::id).toList()).getResultStream()
                .collect(toMap(Row::id, Function.identity()));
        return standings.stream().map(standing -> rows.get(standing.id()).at(standing)).toList();
    }
}
