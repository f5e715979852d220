package org.qingdan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a filter asks for, in the order of the notices. Words, places and parties are asked of the database; dates
 * and lights of the ledger on the day, since both depend on what had happened by then.
 */
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

    record MeasureKey(String id, String taskId, int taskNumber, String taskTitle) {

        TaskKey task() {
            return new TaskKey(taskId, taskNumber, taskTitle);
        }
    }

    record DeadlineKey(String id, String measureId) {
    }

    /** The tasks of which some measure fits; words may stand anywhere in the task. */
    List<TaskKey> tasks(LedgerFilter filter, LedgerDay ledger) {
        var conditions = new LedgerConditions();
        conditions.words(filter, "exists (select 1 from Measure s where s.task = t and lower(s.text) like :q escape '!')");
        return keys(filter, conditions).stream().filter(key -> filter.fits(ledger, key.id())).map(MeasureKey::task).distinct()
                .filter(task -> filter.shows(ledger.task(task.id()).light())).toList();
    }

    List<String> measures(LedgerFilter filter, LedgerDay ledger) {
        var conditions = new LedgerConditions();
        conditions.words(filter, "lower(m.text) like :q escape '!'");
        return keys(filter, conditions).stream().map(MeasureKey::id)
                .filter(id -> filter.fits(ledger, id) && filter.shows(ledger.measure(id).light())).toList();
    }

    private List<MeasureKey> keys(LedgerFilter filter, LedgerConditions conditions) {
        conditions.place(filter);
        conditions.party(filter);
        return list("select m.id, t.id, t.number, t.title from Measure m " + PLACE
                + " where %s order by n.position, m.position", conditions, MeasureKey.class);
    }

    /** Soonest first, those without a date last. */
    List<DeadlineKey> deadlines(LedgerFilter filter, LedgerDay ledger) {
        var conditions = new LedgerConditions();
        conditions.words(filter, "lower(m.text) like :q escape '!'");
        conditions.place(filter);
        conditions.party(filter);
        return list("select d.id, m.id from Deadline d join d.measure m " + PLACE
                + " where %s order by n.position, m.position, d.position", conditions, DeadlineKey.class).stream()
                .filter(key -> filter.fits(ledger.dated(key.id())) && filter.shows(ledger.deadline(key.id()).light()))
                .sorted(Comparator.comparing(key -> ledger.dated(key.id()).dueOn(),
                        Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    List<Standing> obligations(LedgerFilter filter, LedgerDay ledger) {
        var conditions = new LedgerConditions();
        conditions.words(filter, "lower(m.text) like :q escape '!'");
        conditions.place(filter);
        if (filter.role() != null) {
            conditions.add("o.role = :role", "role", filter.role());
        }
        if (filter.unit() != null) {
            conditions.add("(o.unit.id = :unit or exists (select 1 from Unit c join c.members e"
                    + " where c.id = :unit and e = o.unit))", "unit", filter.unit());
        }
        return list("select o.id from Obligation o join o.measure m " + PLACE
                + " where %s order by n.position, o.position", conditions, String.class).stream()
                .map(ledger.obligations()::get)
                .filter(one -> filter.fits(one.kind(), one.level(), one.dueOn()) && filter.shows(one.light())).toList();
    }

    private <T> List<T> list(String hql, LedgerConditions conditions, Class<T> row) {
        var query = em.createQuery(hql.formatted(conditions.text()), row);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
