package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingdan.notice.reading.SmallNotice.withDeadline;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses of deadlines say by when, for all measures or some, for a part of one or for one level. */
class DeadlineClausesTest {

    @ParameterizedTest
    @CsvSource({
            "2022年底前, 2022-12-31", "2022年底前完成。, 2022-12-31", "2022年年底前, 2022-12-31", "2022年12月底, 2022-12-31",
            "2022年2月底前, 2022-02-28", "2024年2月底前, 2024-02-29", "2022年6月30日前, 2022-06-30", "2022年6月中旬, 2022-06-20",
            "2022年上半年, 2022-06-30", "2022年下半年完成, 2022-12-31", "2022年第一季度, 2022-03-31",
            "2022年三季度末前, 2022-09-30", "2022年内完成, 2022-12-31", "2022年, 2022-12-31", "2022-06-30前, 2022-06-30",
            "２０２２年３月底前, 2022-03-31", "2022 年 3 月底前, 2022-03-31", "今年年底前, 2021-12-31", "明年3月底前, 2022-03-31"})
    void dayIsWhatTheWordsSay(String text, LocalDate dueOn) {
        var notice = withDeadline(text);

        assertEquals(Kind.FIXED, notice.deadline().kind());
        assertEquals(dueOn, notice.deadline().dueOn());
        assertFalse(notice.deadline().yearInferred());
        assertEquals(List.of(), notice.mended());
    }

    @ParameterizedTest
    @CsvSource({"12月31日前, 2021-12-31", "年底前, 2021-12-31", "年内, 2021-12-31", "上半年, 2021-06-30", "3月底前, 2022-03-31",
            "第三季度, 2021-09-30"})
    void yearLeftOutIsTheNextOneAfterTheNotice(String text, LocalDate dueOn) {
        var deadline = withDeadline(text).deadline();

        assertEquals(dueOn, deadline.dueOn());
        assertTrue(deadline.yearInferred());
        assertEquals(Certainty.INFERRED, deadline.finding().certainty());
    }

    @Test
    void yearLeftOutIsTakenFromTheClauseBefore() {
        var notice = withDeadline("第1项2022年3月底前完成;第2项6月底前完成。").forMeasures(2);

        assertEquals(LocalDate.of(2022, 6, 30), notice.deadlinesOf(2).get(0).dueOn());
        assertTrue(notice.deadlinesOf(2).get(0).yearInferred());
        assertFalse(notice.deadlinesOf(1).get(0).yearInferred());
    }

    @ParameterizedTest
    @CsvSource({"省方案出台后一月内完成, 省方案出台, P1M", "省方案印发后两个月内, 省方案印发, P2M", "系统上线之日起15日内, 系统上线, P15D",
            "自试点结束后半年内完成, 试点结束, P6M", "标准发布后一年内, 标准发布, P1Y", "验收后十天内完成, 验收, P10D"})
    void timeAfterAnEventHasNoDayYet(String text, String trigger, Period within) {
        var deadline = withDeadline(text).deadline();

        assertEquals(Kind.RELATIVE, deadline.kind());
        assertEquals(trigger, deadline.trigger());
        assertEquals(within, deadline.within());
        assertNull(deadline.dueOn());
    }

    @Test
    void workingDaysAreCountedAsDaysWithAFinding() {
        var notice = withDeadline("省方案出台后10个工作日内完成");

        assertEquals(Period.ofDays(10), notice.deadline().within());
        assertTrue(notice.rules().contains("working-days"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"持续推进", "长期坚持", "持续推进。", "长期"})
    void workThatGoesOnHasNoEnd(String text) {
        assertEquals(Kind.ONGOING, withDeadline(text).deadline().kind());
    }

    @Test
    void textIsTheTimeAloneAndSourceTheWholeClause() {
        var notice = withDeadline("1-2项2021年底前完成;第3项省方案出台后一月内完成。").forMeasures(3);
        var text = notice.text();

        assertEquals("2021年底前完成", notice.deadlinesOf(2).get(0).text());
        assertEquals("1-2项2021年底前完成", notice.deadlinesOf(2).get(0).source().cut(text));
        assertEquals("省方案出台后一月内完成", notice.deadlinesOf(3).get(0).text());
        assertEquals("第3项省方案出台后一月内完成", notice.deadlinesOf(3).get(0).source().cut(text));
    }

    @Test
    void timeWithoutScopeHoldsForEveryMeasure() {
        var notice = withDeadline("2021年底前").forMeasures(3);

        assertEquals(1, notice.deadlinesOf(1).size());
        assertEquals(notice.deadlinesOf(1), notice.deadlinesOf(3));
    }

    @Test
    void levelsHaveDatesOfTheirOwn() {
        var notice = withDeadline("市本级2021年底前完成,县级2022年底前完成").forMeasures(2);

        assertEquals(List.of(Level.CITY, Level.COUNTY),
                notice.deadlinesOf(2).stream().map(DeadlineDraft::level).toList());
        assertEquals(List.of(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 12, 31)),
                notice.deadlinesOf(2).stream().map(DeadlineDraft::dueOn).toList());
    }

    @Test
    void partIsMatchedToTheMeasureWithTheSameWording() {
        var notice = withDeadline("建成统一受理平台2021年底前完成;联通各乡镇系统及第2项2022年3月底前完成。")
                .forMeasures("加快建设统一受理平台，联通各乡镇的系统。", "组织人员培训，公布办事指南。");

        var first = notice.deadlinesOf(1);
        assertEquals(List.of("建成统一受理平台", "联通各乡镇系统"), first.stream().map(DeadlineDraft::part).toList());
        assertEquals(List.of(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 3, 31)),
                first.stream().map(DeadlineDraft::dueOn).toList());
        assertEquals(1, notice.deadlinesOf(2).size());
        assertNull(notice.deadlinesOf(2).get(0).part());
    }

    @Test
    void partThatFitsNoMeasureIsAFinding() {
        var notice = withDeadline("完成环境影响评价2021年底前")
                .forMeasures("加快建设统一受理平台。", "组织人员培训。");

        assertTrue(notice.rules().contains("part-without-measure"));
        assertEquals(1, notice.deadlinesOf(2).size());
    }

    @Test
    void cellWithoutATimeIsAFinding() {
        assertTrue(withDeadline("待定").rules().stream().anyMatch(rule -> rule.contains("deadline")));
        assertTrue(withDeadline("第1项2021年底前").forMeasures(2).rules().contains("measure-without-deadline"));
    }
}
