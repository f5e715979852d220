package org.qingdan.notice.reading;

/** Two printed names that the rules of the language take for one unit; name is the one printed more often. */
public record SameUnit(String name, String otherName, Finding finding) {
}
