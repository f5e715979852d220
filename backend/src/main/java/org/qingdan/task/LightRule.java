package org.qingdan.task;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The table that decides a light (design.md §3.5): the first row that fits an obligation on a day decides. Rows about
 * closing, cancelling, reports and plans join it together with those facts.
 */
@Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
        enumeration = {"awaiting-event", "past-due", "due-soon", "ongoing", "on-track", "no-deadline"},
        description = """
        亮灯依据的规则：awaiting-event 待触发事件未发生；past-due 已过期限；due-soon 临近期限；\
        ongoing 持续推进；on-track 未到临期；no-deadline 通知未定时限""")
public enum LightRule {

    AWAITING_EVENT("awaiting-event", Light.PENDING) {
        @Override
        boolean fits(Due due, LocalDate day, LightNumbers numbers) {
            return due.kind() == DeadlineKind.RELATIVE && due.on() == null;
        }

        @Override
        String reason(Due due, long daysLeft) {
            return "等待：" + due.trigger();
        }
    },
    PAST_DUE("past-due", Light.OVERDUE) {
        @Override
        boolean fits(Due due, LocalDate day, LightNumbers numbers) {
            return due.on() != null && day.isAfter(due.on());
        }

        @Override
        String reason(Due due, long daysLeft) {
            return due.on() + " 到期，已逾期 " + -daysLeft + " 天";
        }
    },
    DUE_SOON("due-soon", Light.DUE_SOON) {
        @Override
        boolean fits(Due due, LocalDate day, LightNumbers numbers) {
            return due.on() != null && ChronoUnit.DAYS.between(day, due.on()) <= numbers.dueSoonDays();
        }

        @Override
        String reason(Due due, long daysLeft) {
            return daysLeft == 0 ? due.on() + " 到期，就在今天" : due.on() + " 到期，距截止 " + daysLeft + " 天";
        }
    },
    ONGOING("ongoing", Light.CONTINUOUS) {
        @Override
        boolean fits(Due due, LocalDate day, LightNumbers numbers) {
            return due.kind() == DeadlineKind.ONGOING;
        }

        @Override
        String reason(Due due, long daysLeft) {
            return "持续推进，不设截止日期";
        }
    },
    ON_TRACK("on-track", Light.ON_TRACK) {
        @Override
        boolean fits(Due due, LocalDate day, LightNumbers numbers) {
            return due.on() != null;
        }

        @Override
        String reason(Due due, long daysLeft) {
            return due.on() + " 到期，距截止 " + daysLeft + " 天";
        }
    },
    NO_DEADLINE("no-deadline", Light.ON_TRACK) {
        @Override
        boolean fits(Due due, LocalDate day, LightNumbers numbers) {
            return true;
        }

        @Override
        String reason(Due due, long daysLeft) {
            return "通知未定时限";
        }
    };

    private final String code;
    private final Light light;

    LightRule(String code, Light light) {
        this.code = code;
        this.light = light;
    }

    abstract boolean fits(Due due, LocalDate day, LightNumbers numbers);

    abstract String reason(Due due, long daysLeft);

    /** The one light that something due so has on this day, with its rule and its sentence. */
    static Verdict judge(Due due, LocalDate day, LightNumbers numbers) {
        for (var rule : values()) {
            if (rule.fits(due, day, numbers)) {
                long daysLeft = due.on() == null ? 0 : ChronoUnit.DAYS.between(day, due.on());
                return new Verdict(rule.light, rule, rule.reason(due, daysLeft));
            }
        }
        throw new IllegalStateException("The last rule fits everything");
    }

    @JsonValue
    public String code() {
        return code;
    }
}
