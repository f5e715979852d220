package org.qingdan.notice.reading;

/** The printed number that opens a numbered paragraph; the label is what of it is the number's name, as in （一） or 12. */
record ItemMarker(Style style, int number, int labelFrom, int labelEnd, int end) {

    /** How numbers are printed; which style stands above which is decided by the notice. */
    enum Style {
        CHAPTER, COMMA, BRACKET, ARTICLE, ARABIC, ARABIC_BRACKET, CIRCLED
    }

    private static final String CHAPTERS = "章节篇编";
    private static final int MOST_DIGITS = 3;

    /** The marker at a position, or null. */
    static ItemMarker at(Passage passage, int from) {
        char c = passage.at(from);
        if (c == '第') {
            return ordinal(passage, from);
        }
        if (c == '(') {
            return bracketed(passage, from);
        }
        if (c >= '①' && c <= '⑳') {
            return single(Style.CIRCLED, c - '①', from, passage);
        }
        if (c >= '⑴' && c <= '⒇') {
            return single(Style.ARABIC_BRACKET, c - '⑴', from, passage);
        }
        if (c >= '⒈' && c <= '⒛') {
            return single(Style.ARABIC, c - '⒈', from, passage);
        }
        if (c >= '㈠' && c <= '㈩') {
            return single(Style.BRACKET, c - '㈠', from, passage);
        }
        return passage.digitAt(from) ? arabic(passage, from) : comma(passage, from);
    }

    private static ItemMarker single(Style style, int index, int from, Passage passage) {
        int end = "、.".indexOf(passage.at(from + 1)) >= 0 && passage.length() > from + 1 ? from + 2 : from + 1;
        return new ItemMarker(style, index + 1, from, from + 1, end);
    }

    private static ItemMarker ordinal(Passage passage, int from) {
        var numeral = Numerals.any(passage, from + 1);
        if (numeral == null) {
            return null;
        }
        int end = numeral.end();
        if (CHAPTERS.indexOf(passage.at(end)) >= 0 || passage.has(end, "部分")) {
            int after = passage.has(end, "部分") ? end + 2 : end + 1;
            return new ItemMarker(Style.CHAPTER, numeral.value(), from, after, skip(passage, after, "、.:"));
        }
        boolean article = passage.at(end) == '条' && "款例件的和至到、".indexOf(passage.at(end + 1)) < 0;
        return article ? new ItemMarker(Style.ARTICLE, numeral.value(), from, end + 1, skip(passage, end + 1, ":"))
                : null;
    }

    private static ItemMarker bracketed(Passage passage, int from) {
        boolean digits = passage.digitAt(from + 1);
        var numeral = digits ? number(passage, from + 1) : Numerals.chinese(passage, from + 1);
        if (numeral == null || passage.at(numeral.end()) != ')') {
            return null;
        }
        int end = numeral.end() + 1;
        return new ItemMarker(digits ? Style.ARABIC_BRACKET : Style.BRACKET, numeral.value(), from, end,
                skip(passage, end, "、."));
    }

    private static ItemMarker arabic(Passage passage, int from) {
        var numeral = number(passage, from);
        if (numeral == null) {
            return null;
        }
        char mark = passage.at(numeral.end());
        boolean marked = ".、)".indexOf(mark) >= 0 && numeral.end() < passage.length()
                && (!passage.digitAt(numeral.end() + 1) || isDate(passage, numeral.end() + 1));
        return marked ? new ItemMarker(mark == ')' ? Style.ARABIC_BRACKET : Style.ARABIC, numeral.value(), from,
                numeral.end(), numeral.end() + 1) : null;
    }

    /** A paragraph may begin with a time: 3.2020年底前…, 2.12月底前…; 1.5 and 3.0版 are no numbers of paragraphs. */
    private static boolean isDate(Passage passage, int from) {
        int end = from;
        while (passage.digitAt(end)) {
            end++;
        }
        return passage.at(end) == '年' && end - from == 4 || passage.at(end) == '月' && end - from <= 2;
    }

    private static Numerals.Numeral number(Passage passage, int from) {
        var numeral = Numerals.any(passage, from);
        return numeral != null && numeral.value() > 0 && numeral.end() - from <= MOST_DIGITS ? numeral : null;
    }

    private static ItemMarker comma(Passage passage, int from) {
        var numeral = Numerals.chinese(passage, from);
        boolean marked = numeral != null && "、.".indexOf(passage.at(numeral.end())) >= 0
                && numeral.end() + 1 < passage.length();
        return marked ? new ItemMarker(Style.COMMA, numeral.value(), from, numeral.end(), numeral.end() + 1) : null;
    }

    private static int skip(Passage passage, int from, String marks) {
        return from < passage.length() && marks.indexOf(passage.at(from)) >= 0 ? from + 1 : from;
    }
}
