package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A numbered paragraph of a notice with the paragraphs that belong to it and the items below it. */
final class Item {

    private final Item above;
    private final Paragraph head;
    private final String number;
    private final List<Paragraph> body = new ArrayList<>();
    private final List<Item> below = new ArrayList<>();

    /** The whole notice has neither head nor anything above it; an item without a printed number may have a word for one. */
    Item(Item above, Paragraph head, String number) {
        this.above = above;
        this.head = head;
        this.number = number;
    }

    Item open(Paragraph paragraph, String number) {
        var item = new Item(this, paragraph, number);
        below.add(item);
        return item;
    }

    Item above() {
        return above;
    }

    Paragraph head() {
        return head;
    }

    String number() {
        return number;
    }

    ItemMarker.Style style() {
        return head == null || head.marker() == null ? null : head.marker().style();
    }

    List<Paragraph> body() {
        return body;
    }

    List<Item> below() {
        return below;
    }

    /** Head and body in their order. */
    List<Paragraph> paragraphs() {
        return Stream.concat(Stream.ofNullable(head), body.stream()).toList();
    }
}
