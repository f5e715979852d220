package org.qingdan.task;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table that decides a light (design.md §3.5): the first row that fits an obligation on a day decides. */
@Schema(type = SchemaType.STRING,
        enumeration = {"closed-in-time", "closed-late", "cancelled", "awaiting-event", "past-due", "long-silent", "silent",
            "due-soon", "far-behind-plan", "behind-plan", "ongoing", "on-track", "no-deadline"},
        description = """
        亮灯依据的规则：closed-in-time 按期销号；closed-late 逾期销号；cancelled 已终止；awaiting-event 待触发事件未发生；\
        past-due 已过期限；long-silent 超过两个周期未反馈；silent 超过一个周期未反馈；due-soon 临近期限；\
        far-behind-plan 严重滞后于序时进度；behind-plan 滞后于序时进度；ongoing 持续推进；on-track 未到临期；\
        no-deadline 通知未定时限""")
public enum LightRule {

    CLOSED_IN_TIME("closed-in-time", Light.COMPLETED,
            (facts, day, numbers) -> facts.course().isClosed() && !isLate(facts),
            (facts, day) -> "按期完成"),
    CLOSED_LATE("closed-late", Light.COMPLETED,
            (facts, day, numbers) -> facts.course().isClosed(),
            (facts, day) -> "逾期 " + ChronoUnit.DAYS.between(facts.dueOn(), facts.course().doneOn()) + " 天完成"),
    CANCELLED("cancelled", Light.CANCELLED,
            (facts, day, numbers) -> facts.course().isCancelled(),
            (facts, day) -> "已终止：" + facts.course().note()),
    AWAITING_EVENT("awaiting-event", Light.PENDING,
            (facts, day, numbers) -> facts.kind() == DeadlineKind.RELATIVE && facts.dueOn() == null,
            (facts, day) -> "等待：" + facts.trigger()),
    PAST_DUE("past-due", Light.OVERDUE,
            (facts, day, numbers) -> facts.dueOn() != null && day.isAfter(facts.dueOn()),
            (facts, day) -> facts.dueOn() + " 到期，已逾期 " + -facts.daysLeft(day) + " 天" + verification(facts)),
    LONG_SILENT("long-silent", Light.OVERDUE,
            (facts, day, numbers) -> facts.kind() == DeadlineKind.ONGOING && facts.isSilentFor(2, day, numbers),
            (facts, day) -> "超过 " + facts.daysSinceReport(day) + " 天未反馈"),
    SILENT("silent", Light.DUE_SOON,
            (facts, day, numbers) -> facts.kind() == DeadlineKind.ONGOING && facts.isSilentFor(1, day, numbers),
            (facts, day) -> "超过 " + facts.daysSinceReport(day) + " 天未反馈"),
    DUE_SOON("due-soon", Light.DUE_SOON,
            (facts, day, numbers) -> facts.dueOn() != null && facts.daysLeft(day) <= numbers.dueSoonDays(),
            (facts, day) -> facts.dueOn() + (facts.daysLeft(day) == 0 ? " 到期，就在今天" : left(facts, day)) + verification(facts)),
    FAR_BEHIND_PLAN("far-behind-plan", Light.DUE_SOON,
            (facts, day, numbers) -> facts.pointsBehind(day) > numbers.farBehindPoints(),
            (facts, day) -> "严重滞后：计划 " + facts.plannedPercent(day) + "%，实际 " + facts.course().percent() + "%"),
    BEHIND_PLAN("behind-plan", Light.DUE_SOON,
            (facts, day, numbers) -> facts.pointsBehind(day) >= numbers.behindPoints(),
            (facts, day) -> "滞后：计划 " + facts.plannedPercent(day) + "%，实际 " + facts.course().percent() + "%"),
    ONGOING("ongoing", Light.CONTINUOUS,
            (facts, day, numbers) -> facts.kind() == DeadlineKind.ONGOING,
            (facts, day) -> facts.course().reportedOn() == null ? "持续推进，不设截止日期"
                    : "持续推进，最近反馈 " + facts.daysSinceReport(day) + " 天前"),
    ON_TRACK("on-track", Light.ON_TRACK,
            (facts, day, numbers) -> facts.dueOn() != null,
            (facts, day) -> facts.dueOn() + left(facts, day) + verification(facts)),
    NO_DEADLINE("no-deadline", Light.ON_TRACK,
            (facts, day, numbers) -> true,
            (facts, day) -> "通知未定时限");

    private interface Fits {
        boolean test(Facts facts, LocalDate day, LightNumbers numbers);
    }

    private interface Sentence {
        String about(Facts facts, LocalDate day);
    }

    private final String code;
    private final Light light;
    private final Fits fits;
    private final Sentence sentence;

    LightRule(String code, Light light, Fits fits, Sentence sentence) {
        this.code = code;
        this.light = light;
        this.fits = fits;
        this.sentence = sentence;
    }

    /** The one light that these facts have on this day, with its rule and its sentence. */
    static Verdict judge(Facts facts, LocalDate day, LightNumbers numbers) {
        for (var rule : values()) {
            if (rule.fits.test(facts, day, numbers)) {
                return new Verdict(rule.light, rule, rule.sentence.about(facts, day));
            }
        }
        throw new IllegalStateException("The last rule fits everything");
    }

    private static boolean isLate(Facts facts) {
        return facts.dueOn() != null && facts.course().doneOn().isAfter(facts.dueOn());
    }

    private static String left(Facts facts, LocalDate day) {
        return " 到期，距截止 " + facts.daysLeft(day) + " 天";
    }

    /** What a unit reports as done is still open until somebody else has looked at it. */
    private static String verification(Facts facts) {
        return facts.course().state() == ObligationState.AWAITING_VERIFICATION ? "，自报完成待核查" : "";
    }

    @JsonValue
    public String code() {
        return code;
    }
}
