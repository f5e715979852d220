package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In running text a time is a deadline only where the units must have done something by then. The notice is of 2021-04-08. */
class SentenceDeadlinesTest {

    private static String deadlines(String sentence) {
        var sketch = Sketch.ofParagraph("1.办好此事。" + sentence + "（县公安局负责）");
        return sketch.replaceFirst("^1 办好此事 \\| R 县公安局(?: \\| )?", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2021年底前出台实施细则，加强宣传。|2021-12-31 出台实施细则",
        "6月底前完成清理，12月底前全面推开。|2021-06-30 完成清理, 2021-12-31 全面推开",
        "2021年9月底前建成平台，次年3月底前接入各部门。|2021-09-30 建成平台, 2022-03-31 接入各部门",
        "力争2022年底前，实现全覆盖。|2022-12-31 实现全覆盖",
        "到2023年，网办率达到95%以上。|2023-12-31 网办率达到95%以上",
        "2022年全面推广无纸化。|2022-12-31 全面推广无纸化",
        "老旧小区改造于2021年11月底前完成。|2021-11-30 老旧小区改造",
        "全面完成改造，确保2021年10月底前投入使用。|2021-10-31 全面完成改造",
        "年内新增停车泊位500个。|2021-12-31 新增停车泊位500个",
        "2021年第三季度末完成验收。|2021-09-30 完成验收",
        "2021年5月1日前将方案报县政府。|2021-05-01 将方案报县政府",
        "自本方案印发之日起30日内制定细则。|本方案印发+P30D 制定细则",
        "省实施意见出台后一个月内，制定配套办法。|省实施意见出台+P1M 制定配套办法"})
    void timesByWhichSomethingIsDoneAreDeadlines(String sentence, String expected) {
        assertEquals(expected, deadlines(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"将办理时间压缩至5个工作日以内。", "对2021年6月30日前到期的在保企业给予减免。", "较2019年底压减材料50%以上。",
        "按照《关于2021年底前完成改造的通知》（松政发〔2021〕9号）执行。", "执行期限为2021年5月1日至2021年12月31日。", "自2021年7月1日起施行。",
        "每年12月底前报送总结。", "持续推进“互联网+监管”。", "申报期限延长至2021年6月30日。", "确保2021年企业贷款余额不低于2020年同期余额。",
        "贷款期限不超过1年，贴息3个月。", "疫情结束后3个月内补缴社会保险费。", "以后三年内准予扣除。", "对2021年新增的重点企业给予贴息。",
        "发布2021年版目录。", "2020年底前已完成试点。", "截至2021年3月底，已建成10个站点。", "有效期至2023年12月31日。", "2021年5月份、6月份房租减半。"})
    void otherTimesAreNone(String sentence) {
        assertEquals("", deadlines(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"（责任单位：县公安局；完成时限：2021年6月底前）|2021-06-30", "（县公安局负责，2021年6月底前完成）|2021-06-30",
        "（责任单位：县公安局；完成时限：长期坚持）|ONGOING"})
    void timesMayBeStatedBesideTheUnits(String statement, String expected) {
        assertEquals("1 办好此事 | R 县公安局 | " + expected, Sketch.ofParagraph("1.办好此事。加强宣传。" + statement));
    }

    @Test
    void timesMayStandOnALineOfTheirOwn() {
        assertEquals("1 办好此事 | R 县公安局 | 2021-06-30",
                Sketch.ofParagraph("1.办好此事。\n责任单位：县公安局\n完成时间：2021年6月30日"));
    }

    @Test
    void dayNamedTwiceIsOneDeadline() {
        assertEquals("1 办好此事 | R 县公安局 | 2021-06-30 完成清理",
                Sketch.ofParagraph("1.办好此事。2021年6月底前完成清理。（责任单位：县公安局；完成时限：2021年6月底前）"));
    }
}
