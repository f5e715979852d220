package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of a flattened table says which line is which cell of which task. */
class TaskListLayoutTest {

    private static final String GROUP = "(一)办证(1项)。\n";

    private static String row(int number, String... cells) {
        return number + "\n" + String.join("\n", cells) + "\n";
    }

    private static Draft read(String list) {
        return new NoticeReader().read(SmallNotice.HEAD + list);
    }

    private static List<TaskDraft> tasks(String list) {
        return read(list).parts().stream().flatMap(part -> part.groups().stream())
                .flatMap(group -> group.tasks().stream()).toList();
    }

    private static List<String> rules(String list) {
        return read(list).findings().stream().map(Finding::rule).toList();
    }

    private static String fullRow(int number) {
        return row(number, "推行一窗受理", "整合窗口，统一受理。", "优化服务流程。", "县政务服务局负责。", "2021年底前");
    }

    @ParameterizedTest
    @ValueSource(strings = {SmallNotice.HEADER, "任务\n主要内容\n我县举措\n责任\n单位\n完成\n时限\n",
            "京沪改革\n举措\n主要做法\n我市推广\n举措\n责任单位\n完成时限\n", ""})
    void headingsOfColumnsMayBeBrokenOrMissing(String header) {
        var task = tasks(header + GROUP + fullRow(1)).get(0);

        assertEquals("推行一窗受理", task.title());
        assertEquals("整合窗口，统一受理。", task.practice());
        assertEquals("县政务服务局负责。", task.unitsText());
        assertEquals("2021年底前", task.deadlineText());
        assertEquals(List.of("优化服务流程。"), task.measures().stream().map(MeasureDraft::text).toList());
    }

    @Test
    void columnsMayStandInAnotherOrder() {
        var task = tasks("序号\n任务\n责任单位\n完成时限\n我县举措\n" + GROUP
                + row(1, "推行一窗受理", "县政务服务局负责。", "2021年底前", "1. 优化流程。", "2. 公布指南。")
                + row(2, "推行一网通办", "县数据局负责。", "2022年底前", "建设平台。")).get(1);

        assertEquals("推行一网通办", task.title());
        assertNull(task.practice());
        assertEquals("县数据局负责。", task.unitsText());
        assertEquals("建设平台。", task.measures().get(0).text());
    }

    @Test
    void measuresHaveNumbersOrAreASingleOne() {
        var measures = tasks(SmallNotice.HEADER + GROUP + row(1, "推行一窗受理", "整合窗口，统一受理。",
                "1. 按照规范3.0版优化流程。", "2.公布指南。", "3、培训人员", "县政务服务局负责。", "2021年底前")).get(0).measures();

        assertEquals(List.of("按照规范3.0版优化流程。", "公布指南。", "培训人员"),
                measures.stream().map(MeasureDraft::text).toList());
        assertEquals(List.of(1, 2, 3), measures.stream().map(MeasureDraft::number).toList());
        assertEquals(1, tasks(SmallNotice.HEADER + GROUP + fullRow(1)).get(0).measures().get(0).number());
    }

    @Test
    void measuresOnOneLineAreTakenApart() {
        var measures = tasks(SmallNotice.HEADER + GROUP + row(1, "推行一窗受理", "整合窗口，统一受理。",
                "1. 优化流程。2. 公布指南。", "县政务服务局负责。", "2021年底前")).get(0).measures();

        assertEquals(List.of("优化流程。", "公布指南。"), measures.stream().map(MeasureDraft::text).toList());
    }

    @Test
    void measureThatLostItsNumberKeepsItsPlace() {
        var list = SmallNotice.HEADER + GROUP + row(1, "推行一窗受理", "整合窗口，统一受理。",
                "1. 优化流程。", "公布指南。", "3. 培训人员。", "县政务服务局负责。", "2021年底前");

        assertEquals(List.of(1, 2, 3), tasks(list).get(0).measures().stream().map(MeasureDraft::number).toList());
        assertTrue(rules(list).contains("lost-number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {". 公布指南。", "2 公布指南。", "2公布指南。"})
    void remainsOfANumberAreStillANumber(String damaged) {
        var list = SmallNotice.HEADER + GROUP + row(1, "推行一窗受理", "整合窗口，统一受理。",
                "1. 优化流程。", damaged, "县政务服务局负责。", "2021年底前");

        assertEquals(List.of("优化流程。", "公布指南。"), tasks(list).get(0).measures().stream().map(MeasureDraft::text).toList());
        assertEquals(List.of("lost-number"), rules(list));
    }

    @Test
    void lineWithoutNumberAmongNumberedOnesIsAFinding() {
        var list = SmallNotice.HEADER + GROUP + row(1, "推行一窗受理", "整合窗口，统一受理。",
                "1. 优化流程。", "公布指南。", "县政务服务局负责。", "2021年底前");

        assertEquals(List.of("优化流程。\n公布指南。"), tasks(list).get(0).measures().stream().map(MeasureDraft::text).toList());
        assertEquals(List.of("unnumbered-line"), rules(list));
    }

    @Test
    void cellOverSeveralLinesIsOneCell() {
        var list = SmallNotice.HEADER + GROUP + row(1, "推行一窗受理", "整合窗口，统一受理。", "优化服务流程。",
                "县政务服务局牵头,县公安局、", "县税务局按职责分工负责。", "2021年底前");
        var task = tasks(list).get(0);

        assertEquals("县政务服务局牵头,县公安局、县税务局按职责分工负责。", task.unitsText());
        assertEquals("县政务服务局牵头,县公安局、\n县税务局按职责分工负责。", task.unitsSource().cut(SmallNotice.HEAD + list));
        assertEquals(3, task.measures().get(0).assignments().size());
    }

    @Test
    void emptyLinesOfAnyKindSeparateNothing() {
        var task = tasks(SmallNotice.HEADER + GROUP
                + fullRow(1).replace("\n", "\n\u00a0\n\u2002\u3000\n\n")).get(0);

        assertEquals("整合窗口，统一受理。", task.practice());
        assertEquals("2021年底前", task.deadlineText());
    }

    @Test
    void groupCarriesItsUnitsAndItsCount() {
        var group = read("(一)办证（2项）。\n责任单位：县政务服务局牵头，县公安局、县税务局按职责分工负责。\n"
                + fullRow(1) + fullRow(2)).parts().get(0).groups().get(0);

        assertEquals("办证", group.indicator());
        assertEquals(2, group.statedCount());
        assertEquals("县政务服务局牵头，县公安局、县税务局按职责分工负责。", group.unitsText());
        assertEquals(List.of("县政务服务局", "县公安局", "县税务局"), group.units().stream().map(UnitMention::name).toList());
        assertEquals(2, group.tasks().size());
    }

    @Test
    void everyPartCountsItsTasksAnew() {
        var parts = read(GROUP + fullRow(1) + "二、其他任务\n" + SmallNotice.HEADER + GROUP + fullRow(1)).parts();

        assertEquals(List.of("便民任务", "其他任务"), parts.stream().map(PartDraft::title).toList());
        assertEquals(List.of(1, 1), parts.stream().flatMap(part -> part.groups().stream())
                .flatMap(group -> group.tasks().stream()).map(TaskDraft::number).toList());
    }

    @Test
    void groupsThatStartOverBelongToAPartWhoseHeadingIsLost() {
        var list = GROUP + fullRow(1) + GROUP + fullRow(1);

        assertEquals(List.of(1, 2), read(list).parts().stream().map(PartDraft::number).toList());
        assertTrue(rules(list).contains("part-without-heading"));
    }

    @Test
    void statedCountThatDiffersIsAFinding() {
        assertTrue(rules("(一)办证(3项)。\n" + fullRow(1)).contains("stated-count"));
    }

    @Test
    void gapInTheNumbersIsAFinding() {
        assertTrue(rules(GROUP + fullRow(1) + fullRow(3)).contains("numbering-gap"));
    }

    @Test
    void taskThatLostItsNumberIsATaskWithAFinding() {
        var list = GROUP + fullRow(1) + fullRow(2).substring(2) + fullRow(3);

        assertEquals(List.of(1, 2, 3), tasks(list).stream().map(TaskDraft::number).toList());
        assertTrue(rules(list).contains("task-number"));
    }

    @Test
    void missingCellIsAFinding() {
        assertEquals(List.of("task-without-units"), Stream.of(row(1, "推行一窗受理", "整合窗口，统一受理。", "1. 优化流程。", "2021年底前"))
                .flatMap(row -> rules(SmallNotice.HEADER + GROUP + row).stream()).toList());
        assertEquals(List.of("task-without-deadline"),
                rules(SmallNotice.HEADER + GROUP + row(1, "推行一窗受理", "整合窗口，统一受理。", "1. 优化流程。", "县公安局负责。")));
    }

    @Test
    void proseAboutUnitsAndTimesIsNoCellOfThem() {
        var task = tasks(SmallNotice.HEADER + GROUP + row(1, "实行双经理负责制",
                "县法院牵头，会同司法行政部门，建设平台，2020年底前完成一期，力争持续推进。", "由项目经理负责外线工程，2日内办结。",
                "县政务服务局负责。", "2021年底前")).get(0);

        assertEquals("实行双经理负责制", task.title());
        assertEquals("县政务服务局负责。", task.unitsText());
        assertEquals("2021年底前", task.deadlineText());
        assertEquals("由项目经理负责外线工程，2日内办结。", task.measures().get(0).text());
    }
}
