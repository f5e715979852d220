package org.qingdan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of design.md §3.5, case by case. */
class LightRuleTest {

    private static final LightNumbers NUMBERS = () -> 30;
    private static final LocalDate DUE = LocalDate.of(2020, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "2020-02-29, ON_TRACK, on-track, '2020-03-31 到期，距截止 31 天'",
        "2020-03-01, DUE_SOON, due-soon, '2020-03-31 到期，距截止 30 天'",
        "2020-03-30, DUE_SOON, due-soon, '2020-03-31 到期，距截止 1 天'",
        "2020-03-31, DUE_SOON, due-soon, '2020-03-31 到期，就在今天'",
        "2020-04-01, OVERDUE, past-due, '2020-03-31 到期，已逾期 1 天'",
        "2020-04-15, OVERDUE, past-due, '2020-03-31 到期，已逾期 15 天'"})
    void theDueDayItselfIsStillInTime(LocalDate day, Light light, String rule, String reason) {
        var verdict = LightRule.judge(new Due(DeadlineKind.FIXED, DUE, null), day, NUMBERS);

        assertEquals(light, verdict.light());
        assertEquals(rule, verdict.rule().code());
        assertEquals(reason, verdict.reason());
    }

    @Test
    void aRelativeDeadlineWaitsForItsEvent() {
        var verdict = LightRule.judge(new Due(DeadlineKind.RELATIVE, null, "省实施意见出台"), DUE, NUMBERS);

        assertEquals(Light.PENDING, verdict.light());
        assertEquals("等待：省实施意见出台", verdict.reason());
    }

    @Test
    void aRelativeDeadlineWhoseEventHappenedIsLikeAnyOther() {
        var verdict = LightRule.judge(new Due(DeadlineKind.RELATIVE, DUE, "省实施意见出台"), DUE.plusDays(2), NUMBERS);

        assertEquals(Light.OVERDUE, verdict.light());
    }

    @Test
    void whatIsOngoingIsNeverOverdue() {
        assertEquals(Light.CONTINUOUS,
                LightRule.judge(new Due(DeadlineKind.ONGOING, null, null), DUE.plusYears(9), NUMBERS).light());
    }

    @Test
    void whatHasNoDeadlineSaysSo() {
        var verdict = LightRule.judge(new Due(null, null, null), DUE, NUMBERS);

        assertEquals(LightRule.NO_DEADLINE, verdict.rule());
        assertEquals("通知未定时限", verdict.reason());
    }

    @Test
    void anOfficeCanSetFromWhenOnItIsDueSoon() {
        assertEquals(Light.ON_TRACK,
                LightRule.judge(new Due(DeadlineKind.FIXED, DUE, null), DUE.minusDays(8), () -> 7).light());
    }

    @Test
    void everyCaseHasExactlyOneLightAndEveryRuleItsCase() {
        var kinds = new ArrayList<>(Arrays.asList(DeadlineKind.values()));
        kinds.add(null);
        var used = EnumSet.noneOf(LightRule.class);
        for (var kind : kinds) {
            for (var on : new LocalDate[] {null, DUE}) {
                for (int left = -400; left <= 400; left++) {
                    var verdict = LightRule.judge(new Due(kind, on, "某事发生"), DUE.minusDays(left), NUMBERS);
                    assertNotNull(verdict.light());
                    used.add(verdict.rule());
                }
            }
        }
        assertEquals(EnumSet.allOf(LightRule.class), used);
    }
}
