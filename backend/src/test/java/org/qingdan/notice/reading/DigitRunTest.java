package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingdan.notice.reading.SmallNotice.withDeadline;
import static org.qingdan.notice.reading.SmallNotice.withUnits;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits that ran together are split in the way that the task's measures and the calendar allow. */
class DigitRunTest {

    @ParameterizedTest
    @CsvSource({
            "20229月底前, 2022年9月底前, 2022-09-30", "202210月底前, 2022年10月底前, 2022-10-31",
            "202212月底前, 2022年12月底前, 2022-12-31", "20221月底前, 2022年1月底前, 2022-01-31",
            "2022底前, 2022年底前, 2022-12-31", "2022年6底前, 2022年6月底前, 2022-06-30",
            "2022年6月30前, 2022年6月30日前, 2022-06-30", "20220630前, 2022年06月30日前, 2022-06-30"})
    void lostMarksOfADateAreSupplied(String printed, String read, LocalDate dueOn) {
        var notice = withDeadline(printed);

        assertEquals(dueOn, notice.deadline().dueOn());
        assertEquals(read, notice.deadline().text());
        assertEquals(List.of(printed + " → " + read), notice.mended());
        assertEquals(Certainty.MENDED, notice.deadline().finding().certainty());
    }

    @Test
    void numberOfAMeasureIsToldFromTheYear() {
        var notice = withDeadline("1-32021年底前完成;第420223月底前完成。").forMeasures(4);

        assertEquals(LocalDate.of(2021, 12, 31), notice.deadlinesOf(3).get(0).dueOn());
        assertEquals(LocalDate.of(2022, 3, 31), notice.deadlinesOf(4).get(0).dueOn());
        assertEquals(List.of("1-32021年底前完成 → 1-3项2021年底前完成", "第420223月底前完成 → 第4项2022年3月底前完成"),
                notice.mended());
    }

    @Test
    void explanationGivesTheGrounds() {
        var finding = withDeadline("1-3项2021年底前;第420223月底前完成。").forMeasures(4).deadlinesOf(4).get(0).finding();

        assertEquals("原文“第420223月底前完成”缺字，读作“第4项2022年3月底前完成”：本任务共 4 条举措，且“2022”后须有“年”。",
                finding.explanation());
    }

    @Test
    void twoDigitsAreTwoMeasuresWhereThereAreFewAndOneWhereThereAreMany() {
        var few = withUnits("12项由县公安局负责;第3项由县税务局负责。").forMeasures(3);
        assertEquals("R 县公安局", few.unitsOf(2));
        assertEquals(List.of("12项 → 1、2项"), few.mended());

        var many = withUnits("县公安局负责;12项由县税务局负责。").forMeasures(13);
        assertEquals("R 县税务局", many.unitsOf(12));
        assertEquals("R 县公安局", many.unitsOf(2));
        assertEquals(List.of(), many.mended());
    }

    @Test
    void lostRangeIsPreferredWhereOtherwiseAMeasureIsLeftOut() {
        var range = withUnits("13项由县公安局负责;第4项由县税务局负责。").forMeasures(4);
        assertEquals("R 县公安局", range.unitsOf(2));
        assertEquals(List.of("13项 → 1-3项"), range.mended());

        var list = withDeadline("13项2021年底前;第2、4项2022年底前。").forMeasures(4);
        assertEquals(LocalDate.of(2022, 12, 31), list.deadlinesOf(2).get(0).dueOn());
        assertEquals(LocalDate.of(2021, 12, 31), list.deadlinesOf(3).get(0).dueOn());
    }

    @Test
    void ordinalSignAloneMayBeMissing() {
        assertEquals(List.of(), withDeadline("1项2021年底前;2项2022年底前").forMeasures(2).mended());
    }

    @Test
    void lostItemMarkBeforeANameIsSupplied() {
        var notice = withUnits("1-2县公安局负责。第3县税务局负责。").forMeasures(3);

        assertEquals("R 县公安局", notice.unitsOf(2));
        assertEquals("R 县税务局", notice.unitsOf(3));
        assertEquals(List.of("1-2 → 1-2项", "第3 → 第3项"), notice.mended());
    }

    @Test
    void numberNoMeasureHasIsNotBelieved() {
        var notice = withDeadline("第7项2021年底前完成").forMeasures(2);

        assertTrue(notice.draft().findings().stream().anyMatch(finding -> finding.certainty() == Certainty.UNSURE));
    }
}
