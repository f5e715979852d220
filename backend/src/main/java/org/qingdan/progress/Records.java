package org.qingdan.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qingdan.task.Happening;

/** What plans and reports say, kept beside the happenings they belong to. */
@ApplicationScoped
class Records {

    private final EntityManager em;

    Records(EntityManager em) {
        this.em = em;
    }

    void keep(Happening plan, List<PlanStepView> steps) {
        em.flush();
        for (int i = 0; i < steps.size(); i++) {
            em.persist(new PlanStep(plan.id(), i + 1, steps.get(i)));
        }
    }

    void keep(Happening happening, NewReport report) {
        em.flush();
        em.persist(new Report(happening.id(), report));
    }

    HappeningView view(Happening one) {
        return views(List.of(one)).get(0);
    }

    /** Two queries however many there are. */
    List<HappeningView> views(List<Happening> happenings) {
        var ids = happenings.stream().map(Happening::id).toList();
        var steps = em.createQuery("from PlanStep s where s.key.happeningId in (:ids) order by s.key.number", PlanStep.class)
                .setParameter("ids", ids).getResultStream()
                .collect(groupingBy(PlanStep::planId, mapping(PlanStep::view, toList())));
        var reports = em.createQuery("from Report r where r.id in (:ids)", Report.class)
                .setParameter("ids", ids).getResultStream().collect(toMap(Report::id, Report::view));
        return happenings.stream()
                .map(one -> HappeningView.of(one, steps.get(one.id()), reports.get(one.id()))).toList();
    }
}
