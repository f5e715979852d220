package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingdan.notice.reading.HuainanNotice.DRAFT;
import static org.qingdan.notice.reading.HuainanNotice.TEXT;
import static org.qingdan.notice.reading.HuainanNotice.cut;
import static org.qingdan.notice.reading.HuainanNotice.holds;
import static org.qingdan.notice.reading.HuainanNotice.measures;
import static org.qingdan.notice.reading.HuainanNotice.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything the reader says can be found again at the place of the notice it names. */
class HuainanNoticeSourceTest {

    @Test
    void everyTextIsCutFromItsPlace() {
        assertEquals(DRAFT.title(), cut(DRAFT.titleSpan()));
        tasks().forEach(task -> {
            var draft = task.draft();
            assertEquals(draft.title(), cut(draft.titleSource()), task.place());
            assertEquals(draft.practice(), cut(draft.practiceSource()), task.place());
            assertEquals(draft.unitsText(), cut(draft.unitsSource()), task.place());
            assertEquals(draft.deadlineText(), cut(draft.deadlineSource()), task.place());
        });
        measures().forEach(m -> assertEquals(m.draft().text(), cut(m.draft().source()), m.place()));
    }

    @Test
    void everyTaskHoldsItsCells() {
        tasks().forEach(task -> Stream.concat(
                        Stream.of(task.draft().titleSource(), task.draft().practiceSource(),
                                task.draft().unitsSource(), task.draft().deadlineSource()),
                        task.draft().measures().stream().map(MeasureDraft::source))
                .forEach(cell -> assertTrue(holds(task.draft().source(), cell), task.place() + " " + cut(cell))));
    }

    @Test
    void tasksAndMeasuresFollowEachOtherWithoutOverlap() {
        follow(tasks().map(task -> task.draft().source()).toList());
        follow(measures().map(measure -> measure.draft().source()).toList());
    }

    @Test
    void everyUnitIsCutFromTheCellOfItsTask() {
        measures().forEach(measure -> measure.draft().assignments().forEach(assignment -> {
            var unit = assignment.unit();
            assertEquals(unit.name(), cut(unit.source()), measure.place());
            assertTrue(holds(measure.task().unitsSource(), unit.source()), measure.place() + " " + unit);
        }));
    }

    /** A unit that is named in two clauses is cut from the clause of its measure: nothing else stands between. */
    @Test
    void unitsOfAMeasureStandInOneClause() {
        measures().forEach(measure -> {
            var units = measure.draft().assignments().stream().map(a -> a.unit().source()).toList();
            for (int i = 1; i < units.size(); i++) {
                var between = TEXT.substring(units.get(i - 1).end(), units.get(i).start());
                assertTrue(between.matches("、|牵头,"), measure.place() + " has between two units: " + between);
            }
            var rest = TEXT.substring(units.get(units.size() - 1).end(), measure.task().unitsSource().end());
            assertTrue(rest.matches("(等单位单位)?(按职[责能]分工)?负责[。;].*"), measure.place() + " goes on with: " + rest);
        });
    }

    @Test
    void everyUnitOfAGroupIsCutFromItsHeading() {
        DRAFT.parts().forEach(part -> part.groups().forEach(group -> {
            var place = "part " + part.number() + " group " + group.number();
            assertTrue(cut(group.source()).contains(group.unitsText()), place);
            group.units().forEach(unit -> {
                assertEquals(unit.name(), cut(unit.source()), place);
                assertTrue(holds(group.source(), unit.source()), place + " " + unit);
            });
        }));
    }

    /** What is printed lacks characters that the reading has, never the other way round. */
    @Test
    void everyDeadlineIsCutFromTheCellOfItsTask() {
        measures().forEach(measure -> measure.draft().deadlines().forEach(deadline -> {
            var printed = cut(deadline.source());
            assertTrue(holds(measure.task().deadlineSource(), deadline.source()), measure.place() + " " + deadline);
            assertTrue(printed.replace("年", "").contains(deadline.text().replace("年", "")),
                    () -> measure.place() + ": " + deadline.text() + " is not in " + printed);
        }));
    }

    @Test
    void partOfAMeasureIsPrintedInItsDeadlines() {
        measures().forEach(measure -> measure.draft().deadlines().stream()
                .filter(deadline -> deadline.part() != null)
                .map(DeadlineDraft::part)
                .forEach(part -> assertTrue(measure.task().deadlineText().contains(part), part)));
    }

    @Test
    void furnitureOfThePageIsInNoElement() {
        var furniture = List.of("文字大小", "背景色", "信息来源", "序号", "我市复制推广举措", "我市借鉴举措", "宝贵的意见", "姓\u2003\u2003名",
                "联系方式:", "内\u2003\u2003容", "验 证 码", "•", "\u00a0", "\u2002");
        List<String> found = new ArrayList<>();
        elements().forEach(element -> furniture.stream()
                .filter(element::contains)
                .forEach(piece -> found.add(piece + " in " + element)));
        HuainanNotice.none(found);
    }

    @Test
    void nothingIsReadFromTheFormBelowTheNotice() {
        int form = TEXT.indexOf("为进一步了解掌握社会公众");
        DRAFT.parts().forEach(part -> assertTrue(part.source().end() <= form, part.title()));
        tasks().forEach(task -> assertTrue(task.draft().source().end() <= form, task.place()));
    }

    private static Stream<String> elements() {
        var head = Stream.of(DRAFT.title(), DRAFT.issuer());
        var parts = DRAFT.parts().stream().flatMap(part -> Stream.concat(Stream.of(part.title()),
                part.groups().stream().flatMap(group -> Stream.concat(
                        Stream.of(group.indicator(), group.unitsText()),
                        group.units().stream().map(UnitMention::name)))));
        var tasks = tasks().map(HuainanNotice.Task::draft).flatMap(task -> Stream.of(
                task.title(), task.practice(), task.unitsText(), task.deadlineText()));
        var measures = measures().map(HuainanNotice.Measure::draft).flatMap(measure -> Stream.concat(
                Stream.concat(Stream.of(measure.text()), measure.deadlines().stream().map(DeadlineDraft::text)),
                measure.assignments().stream().map(assignment -> assignment.unit().name())));
        return Stream.of(head, parts, tasks, measures).flatMap(all -> all);
    }

    private static void follow(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertTrue(spans.get(i - 1).end() <= spans.get(i).start(), cut(spans.get(i)));
        }
    }
}
