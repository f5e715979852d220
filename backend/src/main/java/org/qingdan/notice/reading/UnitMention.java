package org.qingdan.notice.reading;

/** A party named at one place in the text. */
public record UnitMention(String name, Form form, Span source) {

    /** One body of its own, a collective with members that can be listed, or nobody in particular. */
    public enum Form {
        NAMED, COLLECTIVE, VAGUE
    }
}
