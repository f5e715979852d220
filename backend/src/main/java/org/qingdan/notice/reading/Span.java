package org.qingdan.notice.reading;

/** A place in the text as given: half-open, counted in UTF-16 code units. */
public record Span(int start, int end) {

    public String cut(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
