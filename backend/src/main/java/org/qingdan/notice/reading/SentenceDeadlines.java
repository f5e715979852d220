package org.qingdan.notice.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the deadlines in running text, each with the clause that says what has to be done by then. */
final class SentenceDeadlines {

    private static final String CLAUSE_MARKS = ",。;!?:";
    private static final int LONGEST_BEFORE = 200;
    private static final String STARTS = "0123456789年上下今明当本次第一二三四";
    private static final List<String> BEFORE = List.of("之前", "以前", "前", "之内", "以内", "内", "止");
    private static final Pattern EVENT = Pattern.compile("([^,。;:!?]{0,40}?)(印发|发布|下发|公布|出台|颁布|实施|批复|下达|批准)(?:之日起|之日后|之后|以后|后|起)");

    private final String source;
    private final NoticeDate noticeDate;
    private final Findings findings;
    private final List<DeadlineDraft> found = new ArrayList<>();
    private Integer yearBefore;

    SentenceDeadlines(String source, NoticeDate noticeDate, Findings findings) {
        this.source = source;
        this.noticeDate = noticeDate;
        this.findings = findings;
    }

    List<DeadlineDraft> found() {
        return found;
    }

    /** Reads on in a text; years that it leaves out are those of the clauses before. */
    void read(Passage passage) {
        var quoted = new Quotations(passage);
        var years = new YearGrammar(passage, noticeDate == null ? null : noticeDate.year());
        var dates = new DateGrammar(passage, years);
        int clauseFrom = 0;
        for (int at = 0; at < passage.length(); at++) {
            if (CLAUSE_MARKS.indexOf(passage.at(at)) >= 0) {
                clauseFrom = at + 1;
            }
            if (STARTS.indexOf(passage.at(at)) < 0 || quoted.hides(at) || at > 0 && continues(passage.at(at - 1))) {
                continue;
            }
            var date = longest(dates.at(at));
            if (date != null) {
                int end = skipBefore(passage, date.end());
                accept(new TimeInProse(passage, date.value(), at, end, Math.max(clauseFrom, at - LONGEST_BEFORE)));
                at = end - 1;
            }
        }
        relative(passage, quoted);
    }

    /** After a numeral the characters belong to it: in 三年内 there is no 年内. */
    private static boolean continues(char before) {
        return "0123456789一二三四五六七八九十百两几半多数近".indexOf(before) >= 0;
    }

    private static Reading<Time> longest(List<Reading<Time>> dates) {
        return dates.stream().filter(date -> date.mends().isEmpty())
                .max(Comparator.comparingInt(Reading::end)).orElse(null);
    }

    private static int skipBefore(Passage passage, int from) {
        return BEFORE.stream().filter(word -> passage.has(from, word)).findFirst()
                .map(word -> from + word.length()).orElse(from);
    }

    private void accept(TimeInProse time) {
        boolean saidYear = !time.time().lacksYear();
        if (saidYear && hasPassed(time.time().in(0))) {
            return;
        }
        if (!time.limits()) {
            return;
        }
        if (saidYear) {
            yearBefore = time.time().year();
        }
        add(time, dueOn(time.time()), saidYear);
    }

    private boolean hasPassed(LocalDate day) {
        return noticeDate != null && day.isBefore(noticeDate.from());
    }

    private LocalDate dueOn(Time time) {
        if (!time.lacksYear()) {
            return time.in(0);
        }
        if (yearBefore == null && noticeDate == null) {
            return null;
        }
        int year = yearBefore != null ? yearBefore : noticeDate.year();
        while (hasPassed(time.in(year))) {
            year++;
        }
        return time.in(year);
    }

    private void add(TimeInProse time, LocalDate dueOn, boolean saidYear) {
        var passage = time.passage();
        var purpose = time.purpose();
        var span = passage.span(time.from(), time.end());
        var printed = passage.printed(time.from(), time.end());
        Finding finding = null;
        if (!saidYear) {
            finding = dueOn == null
                    ? findings.unsure("inferred-year", span, "“" + printed + "”未写年份，通知也未读到日期，请补充年份。")
                    : findings.add("inferred-year", Certainty.INFERRED, span, dueOn.toString(), "“" + printed
                            + "”未写年份，按 " + dueOn.getYear() + " 年理解："
                            + (yearBefore != null ? "上文年份为 " + yearBefore + " 年" : noticeDate.grounds()) + "。");
        }
        boolean said = purpose[0] < purpose[1];
        found.add(new DeadlineDraft(Kind.FIXED, dueOn, Level.ALL,
                said ? passage.printed(purpose[0], purpose[1]) : null, null, null, printed, !saidYear,
                said ? span.to(passage.span(purpose[0], purpose[1])) : span, finding));
    }

    /** Only what happens to a document starts a time for the units: 印发之日起30日内, 省实施意见出台后一个月内. */
    private void relative(Passage passage, Quotations quoted) {
        var event = EVENT.matcher(passage.text());
        while (event.find()) {
            var length = Duration.at(passage, event.end());
            int end = length == null ? 0 : skipBefore(passage, length.end());
            if (length == null || quoted.hides(event.start(2)) || end == length.end() && !passage.has(end, "完成")) {
                continue;
            }
            int from = event.start();
            while (from < event.end() && passage.at(from) == '自') {
                from++;
            }
            var time = new TimeInProse(passage, Time.after(length.period()), from, end, from);
            var purpose = time.purpose();
            var span = passage.span(from, end);
            found.add(new DeadlineDraft(Kind.RELATIVE, null, Level.ALL, purpose[0] < purpose[1]
                    ? passage.printed(purpose[0], purpose[1]) : null, passage.printed(from, event.end(2)),
                    length.period(), passage.printed(from, end), false, span, null));
        }
    }
}
