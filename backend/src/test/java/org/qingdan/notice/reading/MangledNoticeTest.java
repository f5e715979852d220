package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever text comes in, the reader answers, and what it answers still fits the text. */
class MangledNoticeTest {

    private static final String NOTICE = HuainanNotice.TEXT;
    private static final String PIECES = "0123456789第项年月日底前后一二三(（)）、,;。:：.牵头负责等单位各市县区及和由\n\r\u00a0 责任完成A\uFEFF\uD83D\0";

    @Test
    void noticeCutOffAnywhereIsStillRead() {
        for (int end = 0; end < NOTICE.length(); end += 211) {
            assertSound(NOTICE.substring(0, end));
            assertSound(NOTICE.substring(end));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 400})
    void noticeThatLostCharactersIsStillRead(int losses) {
        var random = new Random(20191211);
        for (int round = 0; round < 15; round++) {
            var text = new StringBuilder(NOTICE);
            for (int i = 0; i < losses; i++) {
                text.deleteCharAt(random.nextInt(text.length()));
            }
            assertSound(text.toString());
        }
    }

    @Test
    void noticeWithForeignCharactersIsStillRead() {
        var random = new Random(20191217);
        for (int round = 0; round < 15; round++) {
            var text = new StringBuilder(NOTICE);
            for (int i = 0; i < 300; i++) {
                text.setCharAt(random.nextInt(text.length()), PIECES.charAt(random.nextInt(PIECES.length())));
            }
            assertSound(text.toString());
        }
    }

    @Test
    void wordsOfNoticesInNoOrderAreStillRead() {
        var random = new Random(4096);
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder("一、甲\n(一)乙(1项)。\n1\n");
            for (int i = 0; i < 200; i++) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            assertSound(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\uFEFF", "\u00a0\u2002", "1", "一、", "(一)", "(", ")", "、", "\uD83D", "\0"})
    void nextToNothingIsAnEmptyDraft(String text) {
        assertTrue(assertSound(text).parts().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"啊", "1", "1、", "第", "(", "一", "等", "各市、", "2019", "1\n", "持续", "。", "一、甲\n", "(一)乙\n", "后一"})
    void oneThingRepeatedWithoutEndIsStillRead(String piece) {
        assertSound(piece.repeat(5_000));
        assertSound("一、甲\n(一)乙(1项)。\n责任单位:" + piece.repeat(500) + "\n1\n" + piece.repeat(5_000));
    }

    @Test
    void lineBreaksOfAnySystemMeanTheSame() {
        var windows = assertSound("\uFEFF" + NOTICE.replace("\n", "\r\n"));
        assertEquals(HuainanNotice.measures().map(measure -> measure.draft().text()).toList(),
                windows.parts().stream().flatMap(part -> part.groups().stream())
                        .flatMap(group -> group.tasks().stream())
                        .flatMap(task -> task.measures().stream()).map(MeasureDraft::text).toList());
        assertEquals(HuainanNotice.DRAFT.title(), windows.title());
        assertEquals(HuainanNotice.DRAFT.findings().size(), windows.findings().size());
    }

    @Test
    void lostLineMarksAreMissedByAFinding() {
        var withoutTask = NOTICE.replace("\n14\n", "\n");
        var draft = assertSound(withoutTask);
        assertTrue(draft.findings().stream().anyMatch(finding -> finding.certainty() == Certainty.UNSURE));
    }

    private static Draft assertSound(String text) {
        var draft = new NoticeReader().read(text);
        draft.findings().forEach(finding -> {
            assertEquals(finding.original(), finding.source().cut(text), finding.rule());
            assertFalse(finding.explanation().isBlank());
        });
        for (var part : draft.parts()) {
            var numbers = new HashSet<Integer>();
            part.groups().stream().flatMap(group -> group.tasks().stream()).forEach(task -> {
                assertTrue(numbers.add(task.number()), () -> "task twice: " + task.number());
                assertSound(task, text);
            });
        }
        return draft;
    }

    private static void assertSound(TaskDraft task, String text) {
        assertNotNull(task.source());
        var numbers = new HashSet<Integer>();
        for (var measure : task.measures()) {
            assertTrue(numbers.add(measure.number()), () -> "measure twice: " + measure.number());
            assertFalse(measure.text().isBlank());
            assertTrue(task.source().contains(measure.source()));
            measure.assignments().forEach(assignment ->
                    assertTrue(task.source().contains(assignment.unit().source())));
            measure.deadlines().forEach(deadline -> {
                assertTrue(task.source().contains(deadline.source()));
                assertFalse(deadline.text().isBlank());
                assertEquals(deadline.kind() == Kind.RELATIVE, deadline.within() != null);
            });
        }
        assertTrue(task.source().end() <= text.length());
    }
}
