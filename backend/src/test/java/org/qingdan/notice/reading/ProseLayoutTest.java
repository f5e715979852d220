package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks that are paragraphs: which paragraph is a task, what stands above it and what below. */
class ProseLayoutTest {

    private static final String HEAD = SmallNotice.HEAD;

    @ParameterizedTest
    @CsvSource({"（一）,（一）", "(一),(一)", "1.,1", "1．,1", "1、,1", "（1）,（1）", "①,①", "第一条　,第一条", "⒈,⒈"})
    void numbersMayBePrintedInManyWays(String printed, String label) {
        assertEquals(label + " 推行一窗受理 | R 县政务服务局",
                Sketch.ofParagraph(printed + "推行一窗受理，优化流程。（县政务服务局负责）"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（县公安局牵头，县财政局、各乡镇人民政府按职责分工负责）", "（县公安局牵头,县财政局、各乡镇人民政府配合）。",
            "(牵头单位:县公安局;责任单位:县财政局、各乡镇人民政府)", "（牵头单位：县公安局；配合单位：县财政局、各乡镇人民政府）",
            "【责任单位：县公安局（牵头）、县财政局、各乡镇人民政府】", "（县公安局会同县财政局、各乡镇人民政府负责）", "（县公安局牵头，会同县财政局、各乡镇人民政府等落实）",
            "\n责任单位：县公安局牵头，县财政局、各乡镇人民政府配合", "\n牵头单位：县公安局\n配合单位：县财政局、各乡镇人民政府\n责任领导：张某某",
            "\n（县公安局牵头，县财政局、各乡镇人民政府按照职责分工抓好落实）", "（县公安局牵头，县财政局、\n各乡镇人民政府各负其责）"})
    void unitsMayBeStatedInManyWays(String statement) {
        assertEquals("1 推行一窗受理 | L 县公安局, C 县财政局, C 各乡镇人民政府",
                Sketch.ofParagraph("1.推行一窗受理。整合窗口，统一受理。" + statement));
    }

    @Test
    void measuresStandBelowTheirTaskWithUnitsOfTheirOwn() {
        assertEquals("""
                （一） 优化服务 | R 县政务服务局
                -> 1 整合窗口 | L 县政务服务局, C 县公安局
                -> 2 公布指南 | R 县政务服务局 | 2021-06-30 公布指南
                （二） 提升能力 | R 县人社局
                -> 具体措施 开展培训 | R 县财政局""", Sketch.of(HEAD + """
                （一）优化服务，方便群众。（县政务服务局负责）
                具体措施：
                1．整合窗口，统一受理。（县政务服务局牵头，县公安局配合）
                2．公布指南，2021年6月底前公布指南。
                （二）提升能力，强化保障。（县人社局负责）
                具体措施：开展培训。（县财政局负责）
                """));
    }

    @Test
    void headingsAboveTasksAreSectionsAndSectionsWithoutTasksAreLeftOut() {
        var draft = new NoticeReader().read(HEAD.replace("一、便民任务", "") + """
                一、总体要求
                坚持便民利民，各部门要认真落实。
                二、主要任务
                （一）办证提速。
                1.压缩时限。（县公安局负责）
                2.减少材料。（县司法局负责）
                （二）缴费便利。
                3.推广网上缴费。（县税务局负责）
                三、有关要求
                （一）加强领导。各单位要高度重视。
                """);

        assertEquals(List.of("主要任务"), draft.parts().stream().map(PartDraft::title).toList());
        assertEquals(List.of("办证提速", "缴费便利"),
                draft.parts().get(0).groups().stream().map(GroupDraft::indicator).toList());
        assertEquals("（一）办证提速", draft.parts().get(0).groups().get(0).heading());
    }

    @Test
    void unnumberedParagraphsWithUnitsAreTasks() {
        assertEquals("""
                推行一窗受理 | R 县政务服务局
                推行帮办代办 | R 县政务服务局, R 各乡镇（街道）""", Sketch.of(HEAD + """
                推行一窗受理。整合窗口。（县政务服务局负责）
                推行帮办代办。组建队伍。（县政务服务局、各乡镇（街道）负责）
                """));
    }

    @Test
    void unitsUnderTheLastStepAreThoseOfTheTask() {
        assertEquals("（一） 优化服务 | R 县公安局\n（二） 减少材料 | R 县司法局", Sketch.of(HEAD + """
                （一）优化服务
                1.整合窗口。
                2.公布指南。
                责任单位：县公安局
                （二）减少材料
                1.清理证明。
                2.共享数据。
                责任单位：县司法局
                """));
    }

    @Test
    void firstUnitLeadsFromWhereTheNoticeSaysSo() {
        assertEquals("""
                1 甲事 | R 县公安局, R 县财政局
                2 乙事 | L 县司法局, C 县财政局
                3 丙事 | L 县税务局, C 县公安局""", Sketch.of(HEAD + """
                1.甲事。（县公安局、县财政局负责）
                2.乙事。（县司法局、县财政局负责，列第一位者为牵头单位，下同）
                3.丙事。（县税务局、县公安局负责）
                """));
    }

    @Test
    void linesThatACrawlRanTogetherAreTakenApart() {
        var text = HEAD + "（一）甲事，办好。（县公安局负责）\n具体措施：\n1．乙事。（县财政局负责）\n2．丙事。（县司法局负责）\n"
                + "（二）丁事。\n责任单位：县税务局、县医保局\n（三）戊事。（县人社局负责）\n二、其他任务\n（四）己事。（县公安局负责）\n";

        assertEquals(Sketch.of(text), Sketch.of(HEAD + text.substring(HEAD.length()).replace("\n", "")));
    }

    @Test
    void linesBrokenAtTheWidthOfAPageAreJoined() {
        var wrapped = "一、便民任务\n（一）推行一窗受理，整合各部门窗口，统一受理群众\n企业各类申请，2021年6月底前全部窗口完成整合并\n"
                + "投入运行。（县政务服务局牵头，县公安局、县人力\n资源社会保障局配合）\n";

        assertEquals("（一） 推行一窗受理 | L 县政务服务局, C 县公安局, C 县人力\n资源社会保障局 | 2021-06-30 全部窗口完成整合并投入运行"
                .replace("\n", ""), Sketch.of(wrapped));
    }

    @Test
    void taskThatSaysNobodyAmongOthersIsAFinding() {
        var draft = new NoticeReader().read(HEAD + "1.甲事。（县公安局负责）\n2.乙事。办好乙事。\n3.丙事。（县司法局负责）\n");

        assertTrue(draft.findings().stream().anyMatch(finding -> finding.rule().equals("task-without-units")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"按“谁审批谁负责”原则办理。（县公安局负责）", "由一家牵头部门统一受理、配合部门分头办理。（县公安局负责）",
            "推广手机程序（APP）应用（含小程序）。（县公安局负责）"})
    void wordsOfRolesInTheTextAreNoUnits(String text) {
        assertTrue(Sketch.ofParagraph("1." + text).endsWith(" | R 县公安局"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"（县公安局、各县区、县直有关单位负责）|R 县公安局, R 各县区, R 县直有关单位",
        "（各市、县〔区〕人民政府、各县（市）、区有关部门负责）|R 各市、县〔区〕人民政府, R 各县（市）、区有关部门",
        "（县公安局等有关部门负责）|R 县公安局, R 有关部门", "（各牵头部门和责任单位）|R 各牵头部门, R 责任单位",
        "（县公安局、财政局，各乡镇、街道）|R 县公安局, R 财政局, R 各乡镇、街道", "（财政部和税务总局负责）|R 财政部, R 税务总局",
        "（县长江大保护推进办、县残疾人联合会负责）|R 县长江大保护推进办, R 县残疾人联合会"})
    void namesOfUnitsStayWhole(String statement, String units) {
        assertEquals("1 甲事 | " + units, Sketch.ofParagraph("1.甲事。办好。" + statement));
    }

    @Test
    void unitsThatOnlyASentenceNamesAreTakenWithAFinding() {
        var text = HEAD + "1.甲事。由县住建局牵头，会同县财政局等部门办好。\n2.乙事。由县公安局负责。\n3.丙事。由一家牵头部门统一受理。\n";

        assertEquals("1 甲事 | L 县住建局, C 县财政局\n2 乙事 | R 县公安局\n3 丙事", Sketch.of(text));
        assertTrue(new NoticeReader().read(text).findings().stream()
                .anyMatch(finding -> finding.rule().equals("units-in-sentence")));
    }
}
