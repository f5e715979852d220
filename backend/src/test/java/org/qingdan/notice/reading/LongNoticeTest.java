package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read, in a time that grows with its length alone. */
class LongNoticeTest {

    private static final int TASKS = 10_000;
    private static final Duration ENOUGH = Duration.ofMinutes(2);

    private static int tasks(String head, IntFunction<String> task) {
        var text = IntStream.rangeClosed(1, TASKS).mapToObj(task).collect(Collectors.joining("", head, ""));
        return assertTimeoutPreemptively(ENOUGH, () -> new NoticeReader().read(text).parts().stream()
                .flatMap(part -> part.groups().stream()).mapToInt(group -> group.tasks().size()).sum());
    }

    @Test
    void tenThousandParagraphsAreTenThousandTasks() {
        assertEquals(TASKS, tasks(SmallNotice.HEAD, number -> "（一）推进第" + number
                + "项改革。2021年6月底前完成方案，12月底前全面推开。（县公安局牵头，各乡镇人民政府配合）\n"));
    }

    @Test
    void tenThousandRowsAreTenThousandTasks() {
        assertEquals(TASKS, tasks("序号\t工作任务\t责任单位\t完成时限\n",
                number -> number + "\t推进改革\t县公安局、县财政局\t2021年6月底前\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "【", "《", "（一）", "1.", "。1.", "一、", "①", "责任单位：", "具体措施：", "。（甲局负责）", "（甲局、", "2021年底前",
        "年内", "印发后", "自印发之日起", "a|b|", "a\tb\tc\t", "列第一位的为牵头单位", "下同", "1.甲\n(1)乙\n", "各、", "的", "，"})
    void oneThingRepeatedWithoutEndTakesBoundedTime(String piece) {
        assertTimeoutPreemptively(ENOUGH, () -> {
            new NoticeReader().read(piece.repeat(20_000 / piece.length()));
            new NoticeReader().read("一、甲\n1.乙" + (piece + "丙").repeat(20_000 / piece.length()) + "（县公安局负责）\n");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-guobanfa-2020-43", "04-guofa-2019-3", "07-jiangxi-2020-20tiao", "09-sanming-2020"})
    void mangledNoticeIsStillReadAndSound(String name) throws IOException {
        String notice;
        try (var file = LongNoticeTest.class.getResourceAsStream("/notices/" + name + ".txt")) {
            notice = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        var random = new Random(name.hashCode());
        for (int round = 0; round < 8; round++) {
            var text = new StringBuilder(notice);
            for (int i = 0; i < 150; i++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                    default -> text.setCharAt(at, "（）。；：、\n1一各前年局".charAt(random.nextInt(13)));
                }
            }
            assertSound(text.toString());
        }
    }

    private static void assertSound(String text) {
        var draft = new NoticeReader().read(text);
        for (var part : draft.parts()) {
            for (var group : part.groups()) {
                assertTrue(group.indicator() != null);
                group.tasks().forEach(task -> {
                    assertTrue(task.source().end() <= text.length());
                    assertEquals(task.title(), task.titleSource().cut(text));
                    task.measures().forEach(measure -> assertTrue(task.source().contains(measure.source())));
                    task.assignments().forEach(one -> assertEquals(one.unit().name(),
                            one.unit().source().cut(text).replaceAll("\\s", "")));
                });
            }
        }
    }
}
