package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** The grammar of years: 2020年, 今年, 明年, a year without its 年, or none at all; the notice's own year says what is plausible. */
final class YearGrammar {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;
    /** Task lists look a plan or two ahead; years beyond are more likely badly split digits. */
    private static final int FORESIGHT = 15;

    private final Passage passage;
    private final Integer noticeYear;

    YearGrammar(Passage passage, Integer noticeYear) {
        this.passage = passage;
        this.noticeYear = noticeYear;
    }

    List<Reading<Integer>> at(int from) {
        var found = new ArrayList<Reading<Integer>>();
        found.add(Reading.<Integer>plain(from, null).strained(Reading.INFERRED));
        var year = digits(from);
        if (year != null) {
            found.add(passage.at(year.end()) == '年'
                    ? year.then(year.end() + 1, year.value())
                    : year.mended(Mend.lost(year.end(), "年", "“" + year.value() + "”后须有“年”")));
        }
        if (noticeYear != null) {
            addSaid(found, from, noticeYear, "今年", "当年", "本年度", "本年");
            addSaid(found, from, noticeYear + 1, "明年", "次年");
        }
        return found;
    }

    /** Four digits that can be a year, without what follows them, or null. */
    Reading<Integer> digits(int from) {
        for (int i = from; i < from + 4; i++) {
            if (!passage.digitAt(i)) {
                return null;
            }
        }
        int year = Integer.parseInt(passage.text().substring(from, from + 4));
        if (year < EARLIEST || year > LATEST) {
            return null;
        }
        var reading = Reading.plain(from + 4, year);
        boolean plausible = noticeYear == null || year >= noticeYear - 1 && year <= noticeYear + FORESIGHT;
        return plausible ? reading : reading.strained(Reading.UNLIKELY);
    }

    private void addSaid(List<Reading<Integer>> found, int from, int year, String... words) {
        for (var word : words) {
            if (passage.has(from, word)) {
                found.add(Reading.plain(from + word.length(), year));
                return;
            }
        }
    }
}
