package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Cuts a cell of units into names and the words between them. */
final class UnitLexer {

    private static final int LONGEST_REMARK = 20;
    private static final List<String> OTHERS = List.of("其余各项", "其余举措", "其余任务", "其余项", "其余", "其他各项", "其他举措", "其他项");

    private final Passage passage;
    private final ItemList items;
    private final List<UnitToken> tokens = new ArrayList<>();

    private UnitLexer(Passage passage, ItemList items) {
        this.passage = passage;
        this.items = items;
    }

    static List<UnitToken> tokens(Passage passage, ItemList items) {
        var lexer = new UnitLexer(passage, items);
        int at = lexer.label();
        while (at < passage.length()) {
            var token = lexer.tokenAt(at);
            lexer.tokens.add(token);
            at = token.end();
        }
        return lexer.tokens;
    }

    /** 责任单位: before the first name names a column, not a party. */
    private int label() {
        int colon = passage.text().indexOf(':');
        return colon > 0 && colon <= 8 && passage.text().substring(0, colon).matches(".*(单位|部门)") ? colon + 1 : 0;
    }

    private UnitToken tokenAt(int at) {
        char c = passage.at(at);
        if (isMark(c)) {
            return UnitToken.of("。;".indexOf(c) >= 0 ? UnitToken.Type.STOP : UnitToken.Type.SEPARATOR, at, at + 1);
        }
        var scope = scope(at);
        if (scope != null) {
            return scope;
        }
        var word = wordAt(at, nameBefore(at));
        if (word != null) {
            return word;
        }
        return c == '由' ? UnitToken.of(UnitToken.Type.FILLER, at, at + 1) : name(at);
    }

    /** 及 and 等 are words of their own only after a name. */
    private int nameBefore(int at) {
        var last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last != null && last.type() == UnitToken.Type.NAME ? last.from() : at;
    }

    private UnitToken wordAt(int at, int nameFrom) {
        var keyword = UnitKeywords.at(passage, at);
        if (keyword != null || "等以及和与牵头".indexOf(passage.at(at)) < 0) {
            return keyword;
        }
        var left = passage.text().substring(nameFrom, at);
        var half = UnitKeywords.halfOfLead(passage, at, left);
        var word = half == null ? UnitKeywords.etc(passage, at, left) : half;
        if (word != null) {
            return word;
        }
        int joint = passage.has(at, "以及") ? 2 : "及和与".indexOf(passage.at(at)) >= 0 ? 1 : 0;
        int end = Math.min(passage.length(), at + joint + 1);
        return joint > 0 && UnitNames.joins(left, passage.text().substring(Math.min(at + joint, end), end))
                ? UnitToken.of(UnitToken.Type.SEPARATOR, at, at + joint) : null;
    }

    private UnitToken scope(int at) {
        if (isInsideList()) {
            return null;
        }
        for (var others : OTHERS) {
            if (passage.has(at, others)) {
                return new UnitToken(UnitToken.Type.SCOPE, at, at + others.length(), new TreeSet<>(), null, List.of());
            }
        }
        return items.at(at).stream()
                .filter(list -> !passage.digitAt(list.end()) && "-~至到、,".indexOf(passage.at(list.end())) < 0
                        || passage.at(list.end() - 1) == '项')
                .filter(list -> list.cost() <= 2 * Reading.LOST)
                .min(Comparator.comparingInt(Reading::cost))
                .map(list -> new UnitToken(UnitToken.Type.SCOPE, at, list.end(), list.value(), null, list.mends()))
                .orElse(null);
    }

    /** Among names a number belongs to a name; a list of measures opens a clause. */
    private boolean isInsideList() {
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last).type() == UnitToken.Type.SEPARATOR) {
            last--;
        }
        return last >= 0 && tokens.get(last).type() == UnitToken.Type.NAME;
    }

    private UnitToken name(int from) {
        int at = from + (passage.at(from) == '(' ? 0 : 1);
        while (at < passage.length()) {
            int closing = passage.at(at) == '(' ? closing(at) : -1;
            if (closing > 0) {
                at = closing + 1;
            } else if (isMark(passage.at(at)) ? !continues(from, at) : at > from && endsName(from, at)) {
                break;
            } else {
                at++;
            }
        }
        return UnitToken.of(UnitToken.Type.NAME, from, Math.max(at, from + 1));
    }

    private boolean endsName(int from, int at) {
        return wordAt(at, from) != null
                || UnitNames.runsInto(passage.text().substring(from, at), passage.at(at));
    }

    private boolean continues(int from, int at) {
        return passage.at(at) == '、'
                && UnitNames.listsRegions(passage.text().substring(from, at),
                        passage.text().substring(at + 1, Math.min(passage.length(), at + LONGEST_REMARK)));
    }

    private int closing(int open) {
        int close = passage.text().indexOf(')', open);
        return close > 0 && close - open <= LONGEST_REMARK ? close : -1;
    }

    private static boolean isMark(char c) {
        return "、,:;。".indexOf(c) >= 0;
    }
}
