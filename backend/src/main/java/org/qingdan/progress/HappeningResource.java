package org.qingdan.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingdan.shared.Missing;
import org.qingdan.shared.Order;
import org.qingdan.shared.Page;
import org.qingdan.shared.Paging;
import org.qingdan.shared.Roles;
import org.qingdan.task.Happening;
import org.qingdan.task.Journal;

/** Everything that has happened, and what waits for the office. */
@Path("/api/v1/happenings")
@Tag(name = "办理")
@RolesAllowed({Roles.OFFICE, Roles.UNIT, Roles.LEADER, Roles.ADMIN})
class HappeningResource {

    private final EntityManager em;
    private final Journal journal;
    private final Records records;

    HappeningResource(EntityManager em, Journal journal, Records records) {
        this.em = em;
        this.journal = journal;
        this.records = records;
    }

    @GET
    @Transactional
    @Operation(operationId = "listHappenings", summary = "办理记录", description = """
            对责任事项做过的每一件事，按记录先后。pending=true 只列尚未答复的申请与报送，即审核台的队列。""")
    public Page<HappeningView> list(@BeanParam HappeningFilter filter, @BeanParam @Valid Paging paging) {
        var ids = new Order<String>().sorted(matching(filter), filter.sort());
        return Page.of(ids, paging, page -> {
            var found = new HashMap<String, Happening>();
            journal.list("id in ?1", page).forEach(one -> found.put(one.id(), one));
            return records.views(page.stream().map(found::get).toList());
        });
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getHappening", summary = "一件办理记录")
    public HappeningView get(String id) {
        return records.view(journal.findByIdOptional(id).orElseThrow(() -> new Missing("办理记录", id)));
    }

    private List<String> matching(HappeningFilter filter) {
        var where = new StringJoiner(" and ").add("1 = 1");
        var parameters = new HashMap<String, Object>();
        narrow(where, parameters, "obligation", "h.obligationId = :obligation", filter.obligation());
        narrow(where, parameters, "task", "o.measure.task.id = :task", filter.task());
        narrow(where, parameters, "unit", "o.unit.id = :unit", filter.unit());
        narrow(where, parameters, "kinds", "h.kind in (:kinds)",
                filter.kind() == null || filter.kind().isEmpty() ? null : filter.kind());
        narrow(where, parameters, "from", "h.happenedOn >= :from", filter.from());
        narrow(where, parameters, "to", "h.happenedOn <= :to", filter.to());
        if (Boolean.TRUE.equals(filter.pending())) {
            where.add("h.kind in (PLAN_SUBMITTED, REPORTED, EXTENSION_REQUESTED, CLOSURE_REQUESTED)")
                    .add("not exists (select 1 from Happening later where later.refersTo = h.id)");
        }
        var query = em.createQuery("select h.id from Happening h join Obligation o on o.id = h.obligationId where " + where
                + " order by h.number", String.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void narrow(StringJoiner where, Map<String, Object> parameters, String name, String condition,
            Object value) {
        if (value != null) {
            where.add(condition);
            parameters.put(name, value);
        }
    }
}
