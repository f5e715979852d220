package org.qingdan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Finds what a filter asks for, in the order of the notices; lights come after, they are not in the database. */
@ApplicationScoped
class LedgerSearch {

    private static final String PLACE = """
            join m.task t join t.group g join g.part p join Notice n on n.id = p.noticeId
            """;

    private final EntityManager em;

    LedgerSearch(EntityManager em) {
        this.em = em;
    }

    /** A task that fits, with what its list can be sorted by. */
    record TaskKey(String id, int number, String title) {
    }

    record DeadlineKey(String id, LocalDate dueOn, String measureId) {
    }

    List<TaskKey> tasks(LedgerFilter filter) {
        var conditions = new LedgerConditions();
        conditions.place(filter);
        conditions.words(filter, "exists (select 1 from Measure s where s.task = t and lower(s.text) like :q escape '!')");
        var measure = new LedgerConditions();
        measure.party(filter);
        measure.deadline(filter);
        measure.measure(filter);
        if (!measure.isEmpty()) {
            conditions.addAll("exists (select 1 from Measure m where m.task = t and " + measure.text() + ")", measure);
        }
        return list("""
                select t.id, t.number, t.title
                from Task t join t.group g join g.part p join Notice n on n.id = p.noticeId
                where %s order by n.position, t.position
                """, conditions, TaskKey.class);
    }

    List<String> measures(LedgerFilter filter) {
        var conditions = ofMeasures(filter);
        conditions.deadline(filter);
        return list("select m.id from Measure m " + PLACE + " where %s order by n.position, m.position",
                conditions, String.class);
    }

    List<DeadlineKey> deadlines(LedgerFilter filter) {
        var conditions = ofMeasures(filter);
        conditions.due("d", filter);
        return list("select d.id, d.dueOn, m.id from Deadline d join d.measure m " + PLACE
                + " where %s order by d.dueOn nulls last, n.position, m.position, d.position", conditions, DeadlineKey.class);
    }

    List<String> obligations(LedgerFilter filter) {
        var conditions = new LedgerConditions();
        conditions.place(filter);
        conditions.words(filter, "lower(m.text) like :q escape '!'");
        conditions.due("o", filter);
        conditions.measure(filter);
        if (filter.role() != null) {
            conditions.add("o.role = :role", "role", filter.role());
        }
        if (filter.unit() != null) {
            conditions.add("(o.unit.id = :unit or exists (select 1 from Unit c join c.members e"
                    + " where c.id = :unit and e = o.unit))", "unit", filter.unit());
        }
        return list("select o.id from Obligation o left join o.deadline d join o.measure m " + PLACE
                + " where %s order by n.position, o.position", conditions, String.class);
    }

    private LedgerConditions ofMeasures(LedgerFilter filter) {
        var conditions = new LedgerConditions();
        conditions.place(filter);
        conditions.words(filter, "lower(m.text) like :q escape '!'");
        conditions.party(filter);
        conditions.measure(filter);
        return conditions;
    }

    private <T> List<T> list(String hql, LedgerConditions conditions, Class<T> row) {
        var query = em.createQuery(hql.formatted(conditions.text()), row);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
