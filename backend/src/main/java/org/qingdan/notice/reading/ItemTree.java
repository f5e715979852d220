package org.qingdan.notice.reading;

import java.util.List;

/** Which numbered paragraph stands below which: a style of numbers met again is the level it was met on first. */
final class ItemTree {

    private final Item root = new Item(null, null, null);
    private Item at = root;
    /** The item whose measures were announced (具体措施:) and not numbered yet. */
    private Item announced;

    private ItemTree() {
    }

    static Item of(List<Paragraph> paragraphs) {
        var tree = new ItemTree();
        paragraphs.forEach(tree::add);
        return tree.root;
    }

    private void add(Paragraph paragraph) {
        if (paragraph.marker() != null) {
            at = placeFor(paragraph.marker()).open(paragraph, paragraph.number());
            announced = null;
        } else if (paragraph.label() != null && paragraph.label().field() == Field.MEASURES && at != root) {
            announce(paragraph);
        } else {
            at.body().add(paragraph);
        }
    }

    /** 具体措施: alone stands before numbered measures; with text after it, it is a measure without a number. */
    private void announce(Paragraph paragraph) {
        var passage = paragraph.passage();
        var word = passage.printed(paragraph.label().from(), paragraph.label().end() - 1);
        if (paragraph.label().end() < passage.length()) {
            at = numbered(at).open(paragraph, word);
        } else {
            announced = at;
        }
    }

    private Item placeFor(ItemMarker marker) {
        var place = at;
        while (place != root && place.style() != marker.style()) {
            place = place.above();
        }
        if (place != root) {
            return place.above();
        }
        var parent = numbered(at);
        return marker.number() == 1 || announced != null ? parent : aboveOf(parent, marker);
    }

    private Item numbered(Item item) {
        var numbered = item;
        while (numbered != root && numbered.style() == null) {
            numbered = numbered.above();
        }
        return numbered;
    }

    /** A style not met before whose first number is missing stands below what it usually stands below. */
    private Item aboveOf(Item parent, ItemMarker marker) {
        var place = parent;
        while (place != root && place.style() != null && place.style().compareTo(marker.style()) > 0) {
            place = place.above();
        }
        return place;
    }
}
