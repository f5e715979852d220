package org.qingdan.notice.reading;

/** A numbered heading: 一、… opens a part, (一)…(5项) a group; name is a range of the line's passage. */
record Heading(Level level, int number, int nameFrom, int nameEnd, Integer statedCount) {

    enum Level {
        PART, GROUP
    }

    private static final int LONGEST = 80;

    /** The heading a line is, or null. */
    static Heading of(Line line) {
        var passage = line.passage();
        if (passage.length() > LONGEST) {
            return null;
        }
        if (passage.at(0) == '(') {
            var numeral = Numerals.chinese(passage, 1);
            boolean closed = numeral != null && passage.at(numeral.end()) == ')';
            return closed ? group(passage, numeral.value(), numeral.end() + 1) : null;
        }
        var numeral = Numerals.chinese(passage, 0);
        boolean part = numeral != null && passage.at(numeral.end()) == '、' && !line.endsSentence();
        return part && numeral.end() + 1 < passage.length()
                ? new Heading(Level.PART, numeral.value(), numeral.end() + 1, passage.length(), null) : null;
    }

    private static Heading group(Passage passage, int number, int from) {
        int end = passage.length();
        while (end > from && "。;:,".indexOf(passage.at(end - 1)) >= 0) {
            end--;
        }
        int open = passage.text().lastIndexOf('(', end);
        var count = open > from ? Numerals.any(passage, open + 1) : null;
        boolean counted = count != null && passage.at(end - 1) == ')' && "项条个".indexOf(passage.at(count.end())) >= 0;
        int nameEnd = counted ? open : end;
        return nameEnd > from
                ? new Heading(Level.GROUP, number, from, nameEnd, counted ? count.value() : null) : null;
    }
}
