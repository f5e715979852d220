package org.qingdan.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a measure, a task or anything larger stands: the worst light among its parts with that one's rule and sentence,
 * how many parts have which light, the earliest open due date, and the first one that is still to come.
 */
public record Summary(Light light, LightRule rule, String reason, LightCounts counts, LocalDate nextDue,
        LocalDate upcomingDue) {

    /** What stands for itself: one deadline or obligation. */
    static Summary of(Verdict verdict, LocalDate dueOn, LocalDate day) {
        boolean open = verdict.light() != Light.COMPLETED && verdict.light() != Light.CANCELLED;
        var next = open ? dueOn : null;
        return new Summary(verdict.light(), verdict.rule(), verdict.reason(), LightCounts.of(Stream.of(verdict.light())),
                next, next == null || next.isBefore(day) ? null : next);
    }

    /** The whole of these parts, which must not be none; of equally bad ones the earliest due gives the sentence. */
    static Summary worstOf(Collection<Summary> parts) {
        var worst = parts.stream().min(Comparator.comparing(Summary::light)
                .thenComparing(Summary::nextDue, Comparator.nullsLast(Comparator.naturalOrder()))).orElseThrow();
        return new Summary(worst.light, worst.rule, worst.reason, LightCounts.of(parts.stream().map(Summary::light)),
                earliest(parts, Summary::nextDue), earliest(parts, Summary::upcomingDue));
    }

    Summary withCounts(LightCounts others) {
        return new Summary(light, rule, reason, others, nextDue, upcomingDue);
    }

    public static LocalDate earliest(Collection<Summary> parts, Function<Summary, LocalDate> date) {
        return parts.stream().map(date).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }
}
