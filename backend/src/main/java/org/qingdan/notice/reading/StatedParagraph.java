package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** A paragraph cut into its text and the statements of units in or behind it. */
final class StatedParagraph {

    private static final String OPENING = "([【{<";
    private static final String CLOSING = ")]】}>";
    private static final int LONGEST_BRACKET = 800;

    private final String source;
    private final Passage passage;
    private final List<UnitStatement> statements = new ArrayList<>();
    private int textEnd;

    StatedParagraph(String source, Paragraph paragraph) {
        this.source = source;
        this.passage = paragraph.passage();
        this.textEnd = passage.length();
        if (paragraph.label() != null && paragraph.label().field() != Field.MEASURES) {
            textEnd = paragraph.textFrom();
            var statement = statement(paragraph.textFrom(), passage.length());
            if (statement.isSure(true)) {
                statements.add(statement);
            }
        } else {
            readBrackets(paragraph.textFrom());
        }
    }

    List<UnitStatement> statements() {
        return statements;
    }

    /** The end of the text before the closing statements; nothing but statements is left where it is where the text starts. */
    int textEnd() {
        return textEnd;
    }

    private void readBrackets(int from) {
        int end = passage.length();
        var closing = new ArrayList<UnitStatement>();
        while (end > from) {
            int last = end;
            while (last > from && "。;,".indexOf(passage.at(last - 1)) >= 0) {
                last--;
            }
            int open = opening(last - 1, from);
            var statement = open < 0 || open + 2 >= last ? null : statement(open + 1, last - 1);
            if (statement == null || !statement.isSure(open == from || "。;!?”》)】".indexOf(passage.at(open - 1)) >= 0)) {
                break;
            }
            closing.add(0, statement);
            end = open;
        }
        textEnd = end;
        readInside(from, end);
        statements.addAll(closing);
    }

    /** Where the bracket that closes at a position opens, or -1. */
    private int opening(int close, int from) {
        if (close <= from || CLOSING.indexOf(passage.at(close)) < 0) {
            return -1;
        }
        int depth = 0;
        for (int at = close; at >= Math.max(from, close - LONGEST_BRACKET); at--) {
            depth += CLOSING.indexOf(passage.at(at)) >= 0 ? 1 : OPENING.indexOf(passage.at(at)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** Statements after single sentences: …。(甲负责)…。(乙负责). */
    private void readInside(int from, int end) {
        for (int at = from; at < end; at++) {
            if (OPENING.indexOf(passage.at(at)) < 0) {
                continue;
            }
            int close = closing(at, end);
            if (close > at + 3 && mayState(at + 1, close)) {
                var statement = statement(at + 1, close);
                if (statement.isSure(false)) {
                    statements.add(statement);
                    at = close;
                }
            }
        }
    }

    private boolean mayState(int from, int to) {
        var text = passage.text().substring(from, to);
        return text.contains("负责") || text.contains("牵头") || text.contains("配合") || text.contains("单位:")
                || text.contains("部门:") || text.contains("落实");
    }

    private int closing(int open, int end) {
        int depth = 0;
        for (int at = open; at < Math.min(end, open + LONGEST_BRACKET); at++) {
            depth += OPENING.indexOf(passage.at(at)) >= 0 ? 1 : CLOSING.indexOf(passage.at(at)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private UnitStatement statement(int from, int to) {
        return UnitStatement.of(source, Passage.of(source, passage.span(from, to)));
    }
}
