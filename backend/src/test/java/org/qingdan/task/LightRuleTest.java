package org.qingdan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of design.md §3.5, case by case. */
class LightRuleTest {

    private record Numbers(int dueSoonDays, Period reportPeriod, int behindPoints, int farBehindPoints)
            implements LightNumbers {
    }

    private static final LightNumbers NUMBERS = new Numbers(30, Period.ofMonths(1), 10, 30);
    private static final LocalDate ISSUED = LocalDate.of(2019, 12, 22);
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
        expect(light, rule, reason, fixed(Course.BEGINNING), day);
    }

    @Test
    void aRelativeDeadlineWaitsForItsEvent() {
        expect(Light.PENDING, "awaiting-event", "等待：省实施意见出台", relative(null), DUE);
    }

    @Test
    void aRelativeDeadlineWhoseEventHappenedIsLikeAnyOther() {
        expect(Light.OVERDUE, "past-due", "2020-03-31 到期，已逾期 2 天", relative(DUE), DUE.plusDays(2));
    }

    @Test
    void whatIsClosedByItsDateWasInTimeHoweverLateItWasVerified() {
        var course = after(step(HappeningKind.CLOSURE_REQUESTED, DUE), step(HappeningKind.CLOSED, DUE.plusDays(9)));
        expect(Light.COMPLETED, "closed-in-time", "按期完成", fixed(course), DUE.plusDays(20));
    }

    @Test
    void whatIsClosedAfterItsDateSaysByHowMuch() {
        var course = after(step(HappeningKind.CLOSURE_REQUESTED, DUE.plusDays(3)), step(HappeningKind.CLOSED, DUE.plusDays(9)));
        expect(Light.COMPLETED, "closed-late", "逾期 3 天完成", fixed(course), DUE.plusDays(20));
    }

    @Test
    void whatTheUnitReportsDoneIsStillOpenUntilItIsVerified() {
        var course = after(step(HappeningKind.CLOSURE_REQUESTED, DUE));
        expect(Light.OVERDUE, "past-due", "2020-03-31 到期，已逾期 1 天，自报完成待核查", fixed(course), DUE.plusDays(1));
    }

    @Test
    void whatIsReopenedIsOpenAgain() {
        var course = after(step(HappeningKind.CLOSURE_REQUESTED, DUE), step(HappeningKind.CLOSED, DUE),
                step(HappeningKind.REOPENED, DUE.plusDays(1)));
        expect(Light.OVERDUE, "past-due", "2020-03-31 到期，已逾期 1 天", fixed(course), DUE.plusDays(1));
    }

    @Test
    void whatIsCancelledSaysWhy() {
        var course = Course.BEGINNING.then(new Course.Step("o", HappeningKind.CANCELLED, DUE, null, null, "并入另一项"));
        expect(Light.CANCELLED, "cancelled", "已终止：并入另一项", fixed(course), DUE.plusDays(99));
    }

    @Test
    void anExtensionMovesTheDate() {
        var course = Course.BEGINNING.then(new Course.Step("o", HappeningKind.EXTENSION_GRANTED, DUE, DUE.plusDays(60), null, null));
        assertEquals(DUE.plusDays(60), course.dueOn());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-15, CONTINUOUS, ongoing, '持续推进，最近反馈 31 天前'",
        "2020-02-16, DUE_SOON, silent, 超过 32 天未反馈",
        "2020-03-15, DUE_SOON, silent, 超过 60 天未反馈",
        "2020-03-16, OVERDUE, long-silent, 超过 61 天未反馈"})
    void whatIsOngoingIsMeasuredByItsReports(LocalDate day, Light light, String rule, String reason) {
        var course = after(report(LocalDate.of(2020, 1, 15), 40));
        expect(light, rule, reason, new Facts(DeadlineKind.ONGOING, null, null, ISSUED, course), day);
    }

    @Test
    void whatIsOngoingIsNeverOverdueBeforeAnybodyReports() {
        expect(Light.CONTINUOUS, "ongoing", "持续推进，不设截止日期",
                new Facts(DeadlineKind.ONGOING, null, null, ISSUED, Course.BEGINNING), DUE.plusYears(9));
    }

    @ParameterizedTest
    @CsvSource({
        "51, ON_TRACK, on-track, '2020-03-31 到期，距截止 40 天'",
        "50, DUE_SOON, behind-plan, '滞后：计划 60%，实际 50%'",
        "30, DUE_SOON, behind-plan, '滞后：计划 60%，实际 30%'",
        "29, DUE_SOON, far-behind-plan, '严重滞后：计划 60%，实际 29%'"})
    void whatFallsBehindAnEvenPaceIsWarnedOf(int percent, Light light, String rule, String reason) {
        // 60 of 100 days are gone
        expect(light, rule, reason, fixed(after(report(ISSUED.plusDays(50), percent))), ISSUED.plusDays(60));
    }

    @Test
    void whatHasNoDeadlineSaysSo() {
        expect(Light.ON_TRACK, "no-deadline", "通知未定时限", new Facts(null, null, null, ISSUED, Course.BEGINNING), DUE);
    }

    @Test
    void anOfficeCanSetFromWhenOnItIsDueSoon() {
        var numbers = new Numbers(7, Period.ofMonths(1), 10, 30);
        assertEquals(Light.ON_TRACK, LightRule.judge(fixed(Course.BEGINNING), DUE.minusDays(8), numbers).light());
    }

    @Test
    void everyCaseHasExactlyOneLightAndEveryRuleItsCase() {
        var kinds = new ArrayList<>(Arrays.asList(DeadlineKind.values()));
        kinds.add(null);
        var used = EnumSet.noneOf(LightRule.class);
        for (var kind : kinds) {
            for (var on : new LocalDate[] {null, DUE}) {
                for (var course : courses()) {
                    for (int left = -100; left <= 120; left++) {
                        var verdict = LightRule.judge(new Facts(kind, on, "某事发生", ISSUED, course), DUE.minusDays(left), NUMBERS);
                        assertNotNull(verdict.light());
                        assertNotNull(verdict.reason());
                        used.add(verdict.rule());
                    }
                }
            }
        }
        assertEquals(EnumSet.allOf(LightRule.class), used);
    }

    private static List<Course> courses() {
        return List.of(Course.BEGINNING,
                after(step(HappeningKind.ACKNOWLEDGED, ISSUED)),
                after(report(ISSUED, 0)), after(report(ISSUED.plusDays(20), 45)), after(report(ISSUED, 100)),
                after(step(HappeningKind.CLOSURE_REQUESTED, DUE)),
                after(step(HappeningKind.CLOSURE_REQUESTED, DUE), step(HappeningKind.CLOSED, DUE.plusDays(1))),
                after(step(HappeningKind.CLOSED, DUE.plusDays(1))),
                after(step(HappeningKind.CANCELLED, DUE)));
    }

    private static void expect(Light light, String rule, String reason, Facts facts, LocalDate day) {
        var verdict = LightRule.judge(facts, day, NUMBERS);
        assertEquals(light, verdict.light());
        assertEquals(rule, verdict.rule().code());
        assertEquals(reason, verdict.reason());
    }

    private static Facts fixed(Course course) {
        return new Facts(DeadlineKind.FIXED, DUE, null, ISSUED, course);
    }

    private static Facts relative(LocalDate on) {
        return new Facts(DeadlineKind.RELATIVE, on, "省实施意见出台", ISSUED, Course.BEGINNING);
    }

    private static Course after(Course.Step... steps) {
        var course = Course.BEGINNING;
        for (var step : steps) {
            course = course.then(step);
        }
        return course;
    }

    private static Course.Step step(HappeningKind kind, LocalDate on) {
        return new Course.Step("o", kind, on, null, null, "说明");
    }

    private static Course.Step report(LocalDate on, int percent) {
        return new Course.Step("o", HappeningKind.REPORTED, on, null, percent, null);
    }
}
