package org.qingdan.notice;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.qingdan.notice.reading.AssignmentDraft;
import org.qingdan.notice.reading.DeadlineDraft;
import org.qingdan.notice.reading.Draft;
import org.qingdan.notice.reading.GroupDraft;
import org.qingdan.notice.reading.MeasureDraft;
import org.qingdan.notice.reading.NoticeReader;
import org.qingdan.notice.reading.TaskDraft;
import org.qingdan.notice.reading.UnitMention;
import org.qingdan.shared.LedgerVersion;
import org.qingdan.shared.Span;
import org.qingdan.task.Certainty;
import org.qingdan.task.DeadlineKind;
import org.qingdan.task.DeadlineTerms;
import org.qingdan.task.Finding;
import org.qingdan.task.FindingView;
import org.qingdan.task.Indicators;
import org.qingdan.task.Level;
import org.qingdan.task.Measure;
import org.qingdan.task.Part;
import org.qingdan.task.Role;
import org.qingdan.task.TaskGroup;
import org.qingdan.task.TaskSource;
import org.qingdan.unit.Region;
import org.qingdan.unit.Regions;
import org.qingdan.unit.Unit;
import org.qingdan.unit.Units;

/** Enters what the reader found in a text into the ledger: once, whole or not at all. */
@ApplicationScoped
class NoticeImport {

    private static final Logger LOG = Logger.getLogger(NoticeImport.class);

    private static final int LONGEST_IMPORT_IN_SECONDS = 600;

    private final NoticeReader reader = new NoticeReader();
    private final Notices notices;
    private final Regions regions;
    private final Units units;
    private final Indicators indicators;
    private final LedgerVersion version;
    private final EntityManager em;

    NoticeImport(Notices notices, Regions regions, Units units, Indicators indicators, LedgerVersion version,
            EntityManager em) {
        this.notices = notices;
        this.regions = regions;
        this.units = units;
        this.indicators = indicators;
        this.version = version;
        this.em = em;
    }

    /** Reads these texts in one transaction; those that the ledger has already change nothing. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_IMPORT_IN_SECONDS)
    void read(List<SourceText> sources) {
        sources.stream().filter(source -> !notices.have(source)).forEach(this::read);
    }

    private void read(SourceText source) {
        var draft = reader.read(source.text());
        if (draft.parts().isEmpty()) {
            LOG.warnf("%s has no task list that the reader recognises; it is left out", source.name());
            return;
        }
        var jurisdiction = regions.speakingIn(draft.issuer() == null ? draft.title() : draft.issuer()).orElse(Region.NATION);
        var notice = new Notice((int) notices.count() + 1, jurisdiction, draft, source);
        notices.persist(notice);
        new Entry(notice, jurisdiction, draft).enter();
        version.changed();
        LOG.infof("Read %s: %s", source.name(), draft.title());
    }

    /** One notice on its way into the ledger. */
    private final class Entry {

        private final Notice notice;
        private final Region jurisdiction;
        private final Draft draft;
        private final Map<org.qingdan.notice.reading.Finding, Finding> findings = new HashMap<>();
        private final UnitNames names;
        private int taskPosition;

        Entry(Notice notice, Region jurisdiction, Draft draft) {
            this.notice = notice;
            this.jurisdiction = jurisdiction;
            this.draft = draft;
            this.names = UnitNames.of(draft);
        }

        void enter() {
            draft.findings().forEach(this::enter);
            for (var part : draft.parts()) {
                var entered = new Part(notice.id(), part.number(), part.title(), span(part.source()));
                part.groups().forEach(group -> enter(entered, group));
                em.persist(entered);
            }
        }

        private void enter(org.qingdan.notice.reading.Finding found) {
            var view = new FindingView(found.rule(), Certainty.valueOf(found.certainty().name()), found.original(),
                    found.reading(), found.explanation(), span(found.source()));
            var finding = new Finding(notice.id(), findings.size() + 1, view);
            findings.put(found, finding);
            em.persist(finding);
        }

        private void enter(Part part, GroupDraft draft) {
            var group = part.addGroup(draft.number(), indicators.named(draft.indicator()), draft.unitsText(),
                    span(draft.source()));
            draft.tasks().forEach(task -> enter(group, task));
        }

        private void enter(TaskGroup group, TaskDraft draft) {
            var source = new TaskSource(draft.unitsText(), draft.deadlineText(), span(draft.source()),
                    span(draft.titleSource()), span(draft.practiceSource()), span(draft.unitsSource()),
                    span(draft.deadlineSource()));
            var task = group.addTask(++taskPosition, draft.number(), draft.title(), draft.practice(), source);
            for (var measure : draft.measures()) {
                enter(task.addMeasure(measure.number(), measure.text(), span(measure.source())), measure);
            }
        }

        private void enter(Measure measure, MeasureDraft draft) {
            draft.assignments().forEach(assignment -> assign(measure, assignment));
            draft.deadlines().forEach(deadline -> measure.setDeadline(terms(deadline), findings.get(deadline.finding())));
            measure.oblige();
        }

        private void assign(Measure measure, AssignmentDraft draft) {
            var mention = draft.unit();
            measure.assign(unit(mention), Role.valueOf(draft.role().name()), mention.name(), span(mention.source()));
        }

        private Unit unit(UnitMention mention) {
            var name = names.standing(mention.name());
            return switch (mention.form()) {
                case COLLECTIVE -> units.collective(jurisdiction, name);
                case VAGUE -> units.vague(jurisdiction, name);
                case NAMED -> units.named(jurisdiction, name, names.othersOf(name));
            };
        }

        private DeadlineTerms terms(DeadlineDraft draft) {
            return new DeadlineTerms(DeadlineKind.valueOf(draft.kind().name()), draft.dueOn(),
                    Level.valueOf(draft.level().name()), draft.part(), draft.trigger(), draft.within(), draft.text(),
                    draft.yearInferred(), span(draft.source()));
        }

        private Span span(org.qingdan.notice.reading.Span span) {
            return span == null ? null : new Span(span.start(), span.end());
        }
    }
}
