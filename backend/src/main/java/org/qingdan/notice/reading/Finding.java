package org.qingdan.notice.reading;

/**
 * What the reader did beyond copying: original is the text at source, reading what it was taken for,
 * explanation one Chinese sentence with the grounds.
 */
public record Finding(String rule, Certainty certainty, String original, String reading, String explanation,
        Span source) {
}
