package org.qingdan.notice;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.qingdan.shared.Span;
import org.qingdan.task.FindingView;
import org.qingdan.task.IndicatorRef;
import org.qingdan.unit.Region;

/** Looks up what notices show. */
@ApplicationScoped
public class NoticeList {

    record Row(String id, String title, String issuer, String documentNumber, LocalDate issuedOn, LocalDate publishedOn,
            String jurisdictionCode, String jurisdictionName, long parts, long tasks, long measures, long units,
            long obligations, long findings) {

        NoticeSummary view() {
            return new NoticeSummary(id, title, issuer, documentNumber, issuedOn, publishedOn,
                    new Region(jurisdictionCode, jurisdictionName),
                    new NoticeCounts(parts, tasks, measures, units, obligations, findings));
        }
    }

    record GroupRow(int partNumber, int number, String indicatorCode, String indicatorName, String unitsText,
            long taskCount, Span source) {
    }

    record PartRow(int number, String title, Span source) {
    }

    private final EntityManager em;

    NoticeList(EntityManager em) {
        this.em = em;
    }

    /** All notices in the order they were read. */
    public List<NoticeSummary> all() {
        return em.createQuery("""
                select n.id, n.title, n.issuer, n.documentNumber, n.issuedOn, n.publishedOn, n.jurisdictionCode,
                       n.jurisdictionName,
                       (select count(p) from Part p where p.noticeId = n.id),
                       (select count(t) from Task t where t.group.part.noticeId = n.id),
                       (select count(m) from Measure m where m.task.group.part.noticeId = n.id),
                       (select count(distinct a.unit) from Assignment a where a.measure.task.group.part.noticeId = n.id
                        and a.unit.kind not in (COLLECTIVE, VAGUE)),
                       (select count(o) from Obligation o where o.measure.task.group.part.noticeId = n.id),
                       (select count(f) from Finding f where f.noticeId = n.id)
                from Notice n order by n.position
                """, Row.class).getResultStream().map(Row::view).toList();
    }

    NoticeView whole(NoticeSummary notice) {
        var groups = em.createQuery("""
                select g.part.number, g.number, i.code, i.name, g.unitsText,
                       (select count(t) from Task t where t.group = g), g.source
                from TaskGroup g join g.indicator i where g.part.noticeId = :notice order by g.part.number, g.number
                """, GroupRow.class).setParameter("notice", notice.id()).getResultStream()
                .collect(groupingBy(GroupRow::partNumber));
        var parts = em.createQuery("""
                select p.number, p.title, p.source from Part p where p.noticeId = :notice order by p.number
                """, PartRow.class).setParameter("notice", notice.id()).getResultStream()
                .map(part -> new NoticeView.PartView(part.number(), part.title(), part.source(),
                        groups.getOrDefault(part.number(), List.of()).stream().map(NoticeList::group).toList()))
                .toList();
        var findings = em.createQuery("""
                select f.rule, f.certainty, f.original, f.reading, f.explanation, f.source
                from Finding f where f.noticeId = :notice order by f.source.start, f.position
                """, FindingView.class).setParameter("notice", notice.id()).getResultList();
        return new NoticeView(notice.id(), notice.title(), notice.issuer(), notice.documentNumber(), notice.issuedOn(),
                notice.publishedOn(), notice.jurisdiction(), notice.counts(), parts, findings);
    }

    private static NoticeView.GroupView group(GroupRow row) {
        return new NoticeView.GroupView(row.number(), new IndicatorRef(row.indicatorCode(), row.indicatorName()),
                row.unitsText(), row.taskCount(), row.source());
    }
}
