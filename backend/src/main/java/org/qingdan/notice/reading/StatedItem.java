package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** An item with what is stated of it, and what its paragraphs after that state of themselves. */
final class StatedItem {

    private final Item item;
    private final Stated own;
    private final List<Stated> others = new ArrayList<>();
    private final List<StatedItem> below = new ArrayList<>();

    StatedItem(String source, Item item) {
        this.item = item;
        this.own = new Stated(source);
        var last = own;
        boolean root = item.head() == null;
        for (var paragraph : item.paragraphs()) {
            var read = new StatedParagraph(source, paragraph);
            boolean text = read.textEnd() > paragraph.textFrom();
            if (text && (last.isStated() || root)) {
                last = new Stated(source);
                others.add(last);
            }
            if (text) {
                last.add(Passage.of(source, paragraph.passage().span(paragraph.textFrom(), read.textEnd())));
            }
            for (var statement : read.statements()) {
                last.add(statement, !text);
            }
        }
        others.removeIf(other -> !other.isStated() || other.texts().isEmpty());
        item.below().forEach(child -> below.add(new StatedItem(source, child)));
        lift();
    }

    /** A statement on a line of its own under the last of several items is for all of them, and so their parent's. */
    private void lift() {
        int last = below.size() - 1;
        boolean liftable = !own.isStated() && last > 0 && below.get(last).own.isStated()
                && (below.get(last).own.standsApart() || !below.get(last).item.head().startsLine())
                && below.get(last).below.isEmpty() && item.head() != null
                && below.subList(0, last).stream().noneMatch(StatedItem::anyStated);
        if (liftable) {
            var statements = below.get(last).own.statements();
            statements.forEach(statement -> own.add(statement, true));
            statements.clear();
        }
    }

    Item item() {
        return item;
    }

    Stated own() {
        return own;
    }

    /** Later paragraphs that state their own units. */
    List<Stated> others() {
        return others;
    }

    List<StatedItem> below() {
        return below;
    }

    boolean isStated() {
        return own.isStated();
    }

    boolean anyStated() {
        return own.isStated() || !others.isEmpty() || below.stream().anyMatch(StatedItem::anyStated);
    }
}
