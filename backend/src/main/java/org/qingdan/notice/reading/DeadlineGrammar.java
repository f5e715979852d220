package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes a deadline cell apart into elements. Of all ways to do so it chooses the one that strains the text least:
 * lost characters cost, digits that nothing explains cost more, so 420203月 becomes 4 | 2020 | 3月 where 4 is possible.
 */
final class DeadlineGrammar {

    private static final int WORD = 2;
    private static final int UNEXPLAINED_ORDINAL = 6;
    private static final int UNEXPLAINED_DIGIT = 30;
    private static final String SEPARATORS = ",;。、:";
    private static final Map<String, Level> LEVELS = Map.of("市本级", Level.CITY, "市级", Level.CITY,
            "县级", Level.COUNTY, "县区级", Level.COUNTY, "各县区", Level.COUNTY, "县区", Level.COUNTY,
            "县(市、区)", Level.COUNTY, "各县(市、区)", Level.COUNTY);

    /** The elements of a cell in order; ambiguous where another way would have strained the text no more. */
    record Parse(List<Element> elements, boolean ambiguous) {

        boolean hasTime() {
            return elements.stream().anyMatch(element -> element.type() == Element.Type.TIME);
        }

        /** From 0 for prose to 1 for nothing but items and times. */
        double likeness() {
            int words = 0;
            var last = Element.Type.SEPARATOR;
            for (var element : elements) {
                words += element.type() == Element.Type.WORD ? 1 : 0;
                last = element.type() == Element.Type.SEPARATOR ? last : element.type();
            }
            return last == Element.Type.TIME ? 1 - 0.6 * words / elements.get(elements.size() - 1).end() : 0;
        }
    }

    private final Passage passage;
    private final ItemList items;
    private final TimeGrammar times;

    DeadlineGrammar(Passage passage, ItemList items, Integer noticeYear) {
        this.passage = passage;
        this.items = items;
        this.times = new TimeGrammar(passage, noticeYear);
    }

    Parse parse() {
        int length = passage.length();
        var costs = new int[length + 1];
        var choices = new Element[length];
        var rivals = new boolean[length];
        for (int at = length - 1; at >= 0; at--) {
            for (var element : elements(at)) {
                int cost = element.cost() + costs[element.end()];
                if (choices[at] == null || cost < costs[at]) {
                    costs[at] = cost;
                    choices[at] = element;
                    rivals[at] = false;
                } else if (cost == costs[at] && !element.meansTheSame(choices[at])) {
                    rivals[at] = true;
                }
            }
        }
        var chosen = new ArrayList<Element>();
        boolean ambiguous = false;
        for (int at = 0; at < length; at = choices[at].end()) {
            chosen.add(choices[at]);
            ambiguous |= rivals[at];
        }
        return new Parse(chosen, ambiguous);
    }

    private List<Element> elements(int at) {
        var found = new ArrayList<Element>();
        if (SEPARATORS.indexOf(passage.at(at)) >= 0) {
            return List.of(Element.of(Element.Type.SEPARATOR, at, Reading.plain(at + 1, passage.at(at))));
        }
        times.at(at).forEach(time -> found.add(Element.of(Element.Type.TIME, at, time)));
        items.at(at).forEach(list -> found.add(Element.of(Element.Type.ITEMS, at, list)));
        if (startsScope(at)) {
            LEVELS.forEach((word, level) -> {
                if (passage.has(at, word)) {
                    found.add(Element.of(Element.Type.LEVEL, at, Reading.plain(at + word.length(), level)));
                }
            });
        }
        int strain = passage.digitAt(at) ? UNEXPLAINED_DIGIT : passage.at(at) == '第' ? UNEXPLAINED_ORDINAL : WORD;
        found.add(Element.of(Element.Type.WORD, at, Reading.plain(at + 1, passage.at(at)).strained(strain)));
        return found;
    }

    private boolean startsScope(int at) {
        return at == 0 || SEPARATORS.indexOf(passage.at(at - 1)) >= 0 || "项条和及".indexOf(passage.at(at - 1)) >= 0;
    }
}
