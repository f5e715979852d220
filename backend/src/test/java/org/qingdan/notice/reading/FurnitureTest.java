package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web page adds around a notice leaves no trace in the draft. */
class FurnitureTest {

    private static final String NOTICE = SmallNotice.withDeadline("2021年底前").text();

    @ParameterizedTest
    @ValueSource(strings = {
            "为了解公众对政策的评价,请您提出宝贵的意见或建议。我们将及时收集并分析。\n • 姓  名:\n\n • 联系方式:\n\n • *内  容:\n\n • *验 证 码:",
            "打印本页  关闭窗口", "分享到：", "扫一扫在手机打开当前页"})
    void pageBelowTheNoticeIsLeftOut(String below) {
        var plain = new NoticeReader().read(NOTICE);

        assertEquals(plain, new NoticeReader().read(NOTICE + "\n\u00a0\n" + below));
    }

    @Test
    void lineAboutPublicationIsLeftOutOfTheList() {
        var list = NOTICE.replace("一、便民任务", "发布时间:2021-04-12 10:39 文字大小:[ ] 背景色:\n\n一、便民任务");
        var task = new NoticeReader().read(list).parts().get(0).groups().get(0).tasks().get(0);

        assertEquals(SmallNotice.TITLE, task.title());
    }

    @Test
    void wordsOfAPageInsideAMeasureAreItsOwn() {
        var task = new NoticeReader().read(NOTICE.replace("优化服务流程。", "请您对照指南，将数据分享到平台。")).parts().get(0)
                .groups().get(0).tasks().get(0);

        assertEquals("请您对照指南，将数据分享到平台。", task.measures().get(0).text());
    }
}
