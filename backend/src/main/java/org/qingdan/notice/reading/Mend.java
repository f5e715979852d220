package org.qingdan.notice.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A repair of a passage: some characters left out, others put in their place, and the grounds in Chinese. */
record Mend(int at, int dropped, String put, String grounds) {

    static Mend lost(int at, String put, String grounds) {
        return new Mend(at, 0, put, grounds);
    }

    static Mend doubled(int at, String word) {
        return new Mend(at, word.length(), "", "“" + word + "”重复");
    }

    static String apply(Passage passage, int from, int to, List<Mend> mends) {
        var mended = new StringBuilder();
        int next = from;
        for (var mend : mends) {
            if (mend.at >= next && mend.at <= to) {
                mended.append(passage.printed(next, mend.at)).append(mend.put);
                next = Math.min(mend.at + mend.dropped, to);
            }
        }
        return mended.append(passage.printed(next, to)).toString();
    }

    static String grounds(List<Mend> mends) {
        return mends.stream().map(Mend::grounds).distinct().collect(Collectors.joining("，且"));
    }
}
