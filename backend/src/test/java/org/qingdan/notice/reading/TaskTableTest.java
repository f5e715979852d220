package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of tasks with other columns than the usual five, flattened or with their cells kept apart. */
class TaskTableTest {

    private static final String TITLE = "松川县2021年重点工作任务分解表\n";
    private static final String ROWS = "1 改造老旧小区 | R 城建科, R 执法科 | 2021-10-31\n2 整治村庄 | L 村镇科, C 环卫科 | ONGOING";

    @ParameterizedTest
    @ValueSource(strings = {"序号\n工作任务\n具体要求\n责任科室\n时限要求\n牵头领导\n1\n改造老旧小区\n完成20个小区改造\n城建科、执法科\n2021年10月底前\n张某\n"
            + "2\n整治村庄\n整治村庄30个\n村镇科牵头，环卫科配合\n长期坚持\n王某\n",
        "序号\t工作任务\t责任科室\t时限要求\n1\t改造老旧小区\t城建科、执法科\t2021年10月底前\n2\t整治村庄\t村镇科牵头，环卫科配合\t长期坚持\n",
        "| 序号 | 时限要求 | 工作任务 | 牵头领导 | 责任科室 |\n|---|---|---|---|---|\n| 1 | 2021年10月底前 | 改造老旧小区 | 张某 | 城建科、执法科 |\n"
            + "| 2 | 长期坚持 | 整治村庄 | | 村镇科牵头，环卫科配合 |\n"})
    void columnsAreKnownByTheirHeadings(String table) {
        assertEquals(ROWS, Sketch.of(TITLE + table));
    }

    @Test
    void leadAndCooperatingUnitsMayHaveColumnsOfTheirOwn() {
        assertEquals("1 建设高标准农田 | L 县农业农村局, C 县财政局, C 各乡镇人民政府 | 2021-11-30", Sketch.of(TITLE
                + "序号\n重点任务\n牵头单位\n配合单位\n完成时限\n1\n建设高标准农田\n县农业农村局\n县财政局，各乡镇人民政府\n2021年11月底前\n"));
    }

    @Test
    void firstUnitLeadsWhereANoteSaysSo() {
        assertEquals("1 建设高标准农田 | L 县农业农村局, C 县财政局 | 2021-11-30", Sketch.of(TITLE
                + "序号\t重点任务\t责任单位\t完成时限\n1\t建设高标准农田\t县农业农村局、县财政局\t2021年11月底前\n注：责任单位列第一位的为牵头单位。\n"));
    }

    @Test
    void deadlinesInSentencesCountWhereNoColumnHoldsThem() {
        assertEquals("1 建设高标准农田 | R 县农业农村局 | 2021-11-30 建成1万亩", Sketch.of(TITLE
                + "序号|重点任务|具体措施|责任单位\n1|建设高标准农田|2021年11月底前建成1万亩|县农业农村局\n"));
    }

    @Test
    void measuresInACellHaveNumbers() {
        assertEquals("1 建设农田 | R 县农业农村局 | 2021-11-30\n-> 1 平整土地 | R 县农业农村局 | 2021-11-30\n"
                + "-> 2 修建水渠 | R 县农业农村局 | 2021-11-30", Sketch.of(TITLE
                + "序号|重点任务|具体措施|责任单位|完成时限\n1|建设农田|1.平整土地。2.修建水渠。|县农业农村局|2021年11月底前\n"));
    }

    @Test
    void headingsOfPartsMayStandInTheTableAndAUnitBesideADayIsNoSignature() {
        var text = "清河区2022年改革任务清单\n一、公共服务\n序号\n改革事项\n改革内容\n责任单位\n完成时间\n1\n出生一件事\n整合事项，线上申请。\n"
                + "区卫生健康委牵头，区医保局配合\n2022年6月30日\n二、惠企服务\n2\n企业开办一件事\n整合事项。\n区市场监管局\n2022年10月底前\n";

        assertEquals("1 出生一件事 | L 区卫生健康委, C 区医保局 | 2022-06-30\n2 企业开办一件事 | R 区市场监管局 | 2022-10-31",
                Sketch.of(text));
        assertEquals(null, new NoticeReader().read(text).issuedOn());
    }
}
