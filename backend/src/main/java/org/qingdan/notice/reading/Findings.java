package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is found while one text is read. */
final class Findings {

    private final String source;
    private final List<Finding> all = new ArrayList<>();

    Findings(String source) {
        this.source = source;
    }

    Finding add(String rule, Certainty certainty, Span span, String reading, String explanation) {
        var finding = new Finding(rule, certainty, span.cut(source), reading, explanation, span);
        all.add(finding);
        return finding;
    }

    Finding unsure(String rule, Span span, String explanation) {
        return add(rule, Certainty.UNSURE, span, "", explanation);
    }

    /** The repair of a range of a passage, told with its grounds; two equally good readings make it unsure. */
    Finding mended(String rule, Passage passage, int from, int to, List<Mend> mends, boolean ambiguous) {
        var printed = passage.printed(from, to);
        var reading = Mend.apply(passage, from, to, mends);
        var flaw = mends.stream().allMatch(mend -> mend.dropped() > 0) ? "重复" : "缺字";
        return add(rule, ambiguous ? Certainty.UNSURE : Certainty.MENDED, passage.span(from, to), reading,
                "原文“" + printed + "”" + flaw + "，读作“" + reading + "”：" + Mend.grounds(mends)
                        + (ambiguous ? "；另有同样可能的读法，请核对。" : "。"));
    }

    List<Finding> inOrderOfText() {
        return all.stream().sorted(Comparator.comparingInt(finding -> finding.source().start())).toList();
    }
}
