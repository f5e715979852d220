package org.qingdan.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole ledger as it stands on one day: every obligation with its light, and what follows from them upward. */
public final class LedgerDay {

    /** Where a measure belongs; in the order of the notices. */
    public record Place(String measureId, String taskId, String noticeId, int part, String indicatorCode,
            LocalDate issuedOn) {
    }

    /** A deadline as it is on the day: its date, where it has one by then, and its light. */
    public record DatedLight(String id, DeadlineKind kind, Level level, LocalDate dueOn, LocalDate occurredOn, Light light) {
    }

    /** A deadline on the day: the date of a RELATIVE one is reckoned from its event, where that has been recorded. */
    record DeadlineFacts(String id, String measureId, DeadlineKind kind, LocalDate dueOn, Level level, String trigger,
            LocalDate occurredOn) {
    }

    record ObligationFacts(String id, String measureId, String unitId, int unitPosition, Role role, String deadlineId,
            LocalDate firstDueOn) {
    }

    private final LocalDate day;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Standing> obligations = new LinkedHashMap<>();
    private final Map<String, Summary> deadlines = new LinkedHashMap<>();
    private final Map<String, DatedLight> dated = new LinkedHashMap<>();
    private final Map<String, List<DatedLight>> deadlinesOf = new LinkedHashMap<>();
    private final Map<String, Summary> measures = new LinkedHashMap<>();
    private final Map<String, Summary> tasks = new LinkedHashMap<>();

    LedgerDay(LocalDate day, LightNumbers numbers, List<Place> places, List<DeadlineFacts> deadlines,
            List<ObligationFacts> obligations, Map<String, Course> courses) {
        this.day = day;
        places.forEach(place -> this.places.put(place.measureId(), place));
        var facts = new LinkedHashMap<String, DeadlineFacts>();
        deadlines.forEach(deadline -> facts.put(deadline.id(), deadline));
        var byDeadline = new LinkedHashMap<String, List<Summary>>();
        for (var obligation : obligations) {
            var deadline = facts.get(obligation.deadlineId());
            var standing = standing(obligation, deadline, courses.getOrDefault(obligation.id(), Course.BEGINNING), numbers);
            this.obligations.put(standing.id(), standing);
            byDeadline.computeIfAbsent(obligation.deadlineId(), id -> new ArrayList<>()).add(summary(standing));
        }
        for (var deadline : deadlines) {
            var alone = Summary.of(LightRule.judge(new Facts(deadline.kind(), deadline.dueOn(), deadline.trigger(), null,
                    Course.BEGINNING), day, numbers), deadline.dueOn(), day);
            var parts = byDeadline.getOrDefault(deadline.id(), List.of());
            // a deadline whose parties are all vague has no obligation; it is late all the same
            this.deadlines.put(deadline.id(), parts.isEmpty() ? alone.withCounts(LightCounts.NONE) : Summary.worstOf(parts));
            var dated = new DatedLight(deadline.id(), deadline.kind(), deadline.level(), deadline.dueOn(),
                    deadline.occurredOn(), this.deadlines.get(deadline.id()).light());
            this.dated.put(dated.id(), dated);
            deadlinesOf.computeIfAbsent(deadline.measureId(), id -> new ArrayList<>()).add(dated);
        }
        summarise(Summary.of(LightRule.judge(new Facts(null, null, null, null, Course.BEGINNING), day, numbers), null, day));
    }

    private void summarise(Summary withoutDeadline) {
        var obligationsOf = obligations.values().stream().collect(groupingBy(Standing::measureId));
        places.keySet().forEach(id -> {
            var parts = deadlinesOf(id).stream().map(d -> deadlines.get(d.id())).toList();
            var whole = parts.isEmpty() ? withoutDeadline : Summary.worstOf(parts);
            measures.put(id, whole.withCounts(LightCounts.ofObligations(obligationsOf.getOrDefault(id, List.of()))));
        });
        places.values().stream().collect(groupingBy(Place::taskId, LinkedHashMap::new, toList()))
                .forEach((task, of) -> tasks.put(task, Summary.worstOf(of.stream().map(p -> measures.get(p.measureId())).toList())));
    }

    private Standing standing(ObligationFacts one, DeadlineFacts deadline, Course course, LightNumbers numbers) {
        var first = deadline != null && deadline.kind() == DeadlineKind.RELATIVE ? deadline.dueOn() : one.firstDueOn();
        var due = course.dueOn() == null ? first : course.dueOn();
        var kind = deadline == null ? null : deadline.kind();
        var verdict = LightRule.judge(new Facts(kind, due, deadline == null ? null : deadline.trigger(),
                places.get(one.measureId()).issuedOn(), course), day, numbers);
        return new Standing(one.id(), one.measureId(), one.unitId(), one.unitPosition(), one.role(), one.deadlineId(),
                deadline == null ? Level.ALL : deadline.level(), kind, due, first, course, verdict.light(),
                verdict.rule(), verdict.reason());
    }

    private Summary summary(Standing standing) {
        return Summary.of(new Verdict(standing.light(), standing.rule(), standing.reason()), standing.dueOn(), day);
    }

    public LocalDate day() {
        return day;
    }

    /** Where every measure belongs, by its id, in the order of the notices. */
    public Map<String, Place> places() {
        return places;
    }

    /** All obligations by id, in the order of the notices. */
    public Map<String, Standing> obligations() {
        return obligations;
    }

    /** How a deadline stands; its counts are of the obligations that follow from it. */
    public Summary deadline(String id) {
        return deadlines.get(id);
    }

    /** A deadline with its date on the day. */
    DatedLight dated(String deadlineId) {
        return dated.get(deadlineId);
    }

    /** The deadlines of a measure, as printed. */
    public List<DatedLight> deadlinesOf(String measureId) {
        return deadlinesOf.getOrDefault(measureId, List.of());
    }

    /** How a measure stands; its counts are of its obligations. */
    public Summary measure(String id) {
        return measures.get(id);
    }

    /** How a task stands; its counts are of its measures. */
    public Summary task(String id) {
        return tasks.get(id);
    }

    /** The place of the measure that an obligation is for. */
    public Place placeOf(Standing standing) {
        return places.get(standing.measureId());
    }
}
