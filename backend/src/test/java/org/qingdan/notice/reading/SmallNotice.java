package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** A notice of an invented county with one task, to try one clause at a time. */
final class SmallNotice {

    static final String HEAD = """
            松川县人民政府办公室关于印发便民任务清单的通知

            2021年4月8日

            一、便民任务

            """;
    static final String HEADER = "序号\n\n任务\n\n主要内容\n\n我县举措\n\n责任单位\n\n完成\n\n时限\n\n";
    static final String TITLE = "推行一窗受理";
    static final String PRACTICE = "整合窗口，统一受理。";

    private final List<String> measures = new ArrayList<>(List.of("优化服务流程。"));
    private String units = "县政务服务局负责。";
    private String deadline = "2021年底前";

    static SmallNotice withUnits(String units) {
        var notice = new SmallNotice();
        notice.units = units;
        return notice;
    }

    static SmallNotice withDeadline(String deadline) {
        var notice = new SmallNotice();
        notice.deadline = deadline;
        return notice;
    }

    SmallNotice forMeasures(int count) {
        measures.clear();
        for (int number = 1; number <= count; number++) {
            measures.add(number + ". 办好第" + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰".charAt(number - 1) + "类事项。");
        }
        return this;
    }

    SmallNotice forMeasures(String... texts) {
        measures.clear();
        for (var text : texts) {
            measures.add(measures.size() + 1 + ". " + text);
        }
        return this;
    }

    String text() {
        return HEAD + HEADER + "(一)办证(1项)。\n\n" + "1\n\n" + String.join("\n\n", TITLE, PRACTICE)
                + "\n\n" + String.join("\n\n", measures) + "\n\n" + units + "\n\n" + deadline + "\n";
    }

    Draft draft() {
        return new NoticeReader().read(text());
    }

    TaskDraft task() {
        return draft().parts().get(0).groups().get(0).tasks().get(0);
    }

    List<DeadlineDraft> deadlinesOf(int measure) {
        return task().measures().get(measure - 1).deadlines();
    }

    DeadlineDraft deadline() {
        return deadlinesOf(1).get(0);
    }

    /** The parties of a measure with the initial of their role: `L 县公安局, C 县税务局`. */
    String unitsOf(int measure) {
        var parties = task().measures().get(measure - 1).assignments().stream()
                .map(assignment -> assignment.role().name().charAt(0) + " " + assignment.unit().name())
                .toList();
        return String.join(", ", parties);
    }

    /** The repairs, as what was printed and what it was read as. */
    List<String> mended() {
        return draft().findings().stream()
                .filter(finding -> finding.certainty() == Certainty.MENDED)
                .map(finding -> finding.original() + " → " + finding.reading())
                .toList();
    }

    List<String> rules() {
        return draft().findings().stream().map(Finding::rule).toList();
    }
}
