package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides which items are tasks: those of whose paragraphs units are stated. What stands above them are headings, what stands
 * below them with units of its own are their measures.
 */
final class TaskFinder {

    private static final List<String> NO_TASKS = List.of("要求", "保障", "原则", "目标", "指导思想", "总体", "组织领导", "附则", "组织实施",
            "意义", "背景", "依据", "步骤", "机制", "纪律", "督查", "督导", "考核", "领导");
    /** What a closing article says of the notice itself. */
    private static final Pattern IN_FORCE = Pattern.compile("起(?:施行|实施|执行|生效)|有效期|负责解释|同时废止");
    private static final int LONGEST_HEADING = 40;
    private static final int FEWEST_UNSTATED = 3;

    private final List<FoundTask> found = new ArrayList<>();

    static List<FoundTask> in(StatedItem whole) {
        var finder = new TaskFinder();
        finder.search(whole, List.of());
        if (finder.found.isEmpty()) {
            finder.leaves(whole, List.of());
        }
        return finder.found.size() < FEWEST_UNSTATED && finder.found.stream().noneMatch(task -> task.stated().isStated())
                ? List.of() : finder.found;
    }

    private void search(StatedItem item, List<Item> headings) {
        if (item.item().head() == null) {
            item.others().forEach(other -> unnumbered(other, headings));
            below(item, headings);
            return;
        }
        if (item.isStated()) {
            if (!item.others().isEmpty() && item.own().texts().size() > 1 && isHeading(item)) {
                paragraphs(item, headings);
            } else {
                task(item, headings);
                item.others().forEach(other -> unnumbered(other, headings));
            }
            return;
        }
        if (item.anyStated()) {
            var above = with(headings, item.item());
            item.others().forEach(other -> unnumbered(other, above));
            below(item, above);
        }
    }

    private void below(StatedItem item, List<Item> headings) {
        boolean tasks = item.below().stream().anyMatch(StatedItem::isStated);
        for (var child : item.below()) {
            if (child.anyStated()) {
                search(child, headings);
            } else if (tasks && !isAside(child)) {
                task(child, headings);
            }
        }
    }

    /** A heading whose paragraphs each state their units: these are the tasks. */
    private void paragraphs(StatedItem item, List<Item> headings) {
        var above = with(headings, item.item());
        item.own().texts().remove(0);
        unnumbered(item.own(), above);
        item.others().forEach(other -> unnumbered(other, above));
        below(item, above);
    }

    private void unnumbered(Stated stated, List<Item> headings) {
        found.add(new FoundTask(null, null, headings, stated, false, List.of()));
    }

    private void task(StatedItem item, List<Item> headings) {
        var measures = new ArrayList<FoundTask.FoundMeasure>();
        boolean anyBelow = item.below().stream().anyMatch(StatedItem::anyStated)
                || item.below().stream().anyMatch(child -> child.item().style() == null);
        if (anyBelow) {
            item.below().forEach(child -> measures(child, measures));
        } else {
            item.below().forEach(child -> takeIn(child, item.own()));
        }
        found.add(new FoundTask(item.item().number(), item.item().head().marker() == null ? null
                : item.item().head().marker().number(), headings, item.own(), isHeading(item), measures));
    }

    private void measures(StatedItem item, List<FoundTask.FoundMeasure> measures) {
        boolean deeper = !item.isStated() && item.below().stream().anyMatch(StatedItem::anyStated);
        if (deeper) {
            item.below().forEach(child -> measures(child, measures));
            return;
        }
        item.below().forEach(child -> takeIn(child, item.own()));
        if (!item.own().texts().isEmpty()) {
            measures.add(new FoundTask.FoundMeasure(item.item().number(), item.own()));
        }
    }

    /** Steps without units of their own are text of the item above them. */
    private static void takeIn(StatedItem step, Stated into) {
        step.own().texts().forEach(into::add);
        step.own().statements().forEach(statement -> into.add(statement, true));
        step.below().forEach(child -> takeIn(child, into));
    }

    private void leaves(StatedItem item, List<Item> headings) {
        if (item.item().head() != null && isAside(item)) {
            return;
        }
        if (item.below().isEmpty() && item.item().head() != null) {
            task(item, headings);
        }
        var above = item.item().head() == null ? headings : with(headings, item.item());
        item.below().forEach(child -> leaves(child, above));
    }

    /** Whether the head is a line that only names what follows. */
    static boolean isHeading(StatedItem item) {
        var texts = item.own().texts();
        if (texts.size() < 2 && item.below().isEmpty() || texts.isEmpty()) {
            return false;
        }
        var text = texts.get(0).text();
        int sentence = text.indexOf('。');
        boolean sentenceWithUnits = sentence >= 0 && !item.own().standsApart() && item.isStated();
        return text.length() <= LONGEST_HEADING && !sentenceWithUnits && (sentence < 0 || sentence == text.length() - 1)
                && text.indexOf(';') < 0 && item.item().head().passage().length() <= LONGEST_HEADING + 10;
    }

    private static boolean isAside(StatedItem item) {
        var texts = item.own().texts();
        var title = texts.isEmpty() ? "" : FirstClause.of(texts.get(0).text());
        return title.length() <= 14 && NO_TASKS.stream().anyMatch(title::contains)
                || !texts.isEmpty() && IN_FORCE.matcher(texts.get(0).text()).find();
    }

    private static List<Item> with(List<Item> headings, Item item) {
        var longer = new ArrayList<>(headings);
        longer.add(item);
        return longer;
    }
}
