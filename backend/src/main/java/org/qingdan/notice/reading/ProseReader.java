package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads a notice whose tasks are paragraphs: which items are tasks, under which headings, in which parts. */
final class ProseReader {

    private static final int LONGEST_INDICATOR = 60;

    private final String source;
    private final Cell title;
    private final ProseTasks tasks;
    private final List<FoundTask> found;

    ProseReader(String source, List<Line> lines, Cell title, NoticeDate noticeDate, Findings findings) {
        this.source = source;
        this.title = title;
        var paragraphs = Paragraphs.of(source, lines);
        this.tasks = new ProseTasks(source, noticeDate, FirstIsLead.in(paragraphs.stream().map(Paragraph::passage).toList()), findings);
        this.found = TaskFinder.in(new StatedItem(source, ItemTree.of(paragraphs))).stream()
                .filter(task -> !task.stated().texts().isEmpty()).toList();
    }

    /** How many places state who has to do something. */
    long statements() {
        return found.stream().filter(task -> task.stated().namesUnits()).count();
    }

    List<PartDraft> parts() {
        var parts = new ArrayList<PartDraft>();
        boolean runsOn = numbersRunOn();
        for (int from = 0; from < found.size();) {
            var heading = partOf(found.get(from), runsOn);
            int to = from + 1;
            while (to < found.size() && partOf(found.get(to), runsOn) == heading) {
                to++;
            }
            parts.add(part(heading, parts.size() + 1, found.subList(from, to)));
            from = to;
        }
        return parts;
    }

    /** The highest heading is a part where headings stand below it, or where each of its tasks counts from one again. */
    private static Item partOf(FoundTask task, boolean runsOn) {
        return task.headings().size() > 1 || !runsOn && !task.headings().isEmpty() ? task.headings().get(0) : null;
    }

    private boolean numbersRunOn() {
        int last = 0;
        for (var task : found) {
            if (task.number() != null && task.number() <= last) {
                return false;
            }
            last = task.number() == null ? last : task.number();
        }
        return true;
    }

    private PartDraft part(Item heading, int number, List<FoundTask> tasks) {
        var groups = new ArrayList<GroupDraft>();
        int last = 0;
        for (int from = 0; from < tasks.size();) {
            var section = tasks.get(from).section();
            var drafts = new ArrayList<TaskDraft>();
            int at = from;
            while (at < tasks.size() && tasks.get(at).section() == section) {
                last = Math.max(last + 1, orZero(tasks.get(at).number()));
                drafts.add(this.tasks.draft(tasks.get(at++), last));
            }
            var name = section == null ? noticeName() : name(section);
            groups.add(new GroupDraft(groups.size() + 1, name, section == null ? null : heading(section), null, null,
                    List.of(), section == null ? drafts.get(0).source() : section.head().passage().span(), drafts));
            from = at;
        }
        return heading == null
                ? new PartDraft(number, noticeName(), title == null ? new Span(0, 0) : title.span(), groups)
                : new PartDraft(number, name(heading), heading.head().passage().span(), groups);
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    private String noticeName() {
        return title == null ? "" : shortened(title.text(source).replace("\n", ""));
    }

    /** As printed with its number, without the mark at its end. */
    private String heading(Item section) {
        return withoutMark(section.head().passage().span().cut(source));
    }

    private String name(Item section) {
        var passage = section.head().passage();
        return shortened(withoutMark(passage.printed(section.head().textFrom(), passage.length())));
    }

    private static String withoutMark(String text) {
        int end = text.length();
        while (end > 1 && "。；;：:，,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String shortened(String text) {
        var clause = text.length() <= LONGEST_INDICATOR ? text : FirstClause.of(text);
        return clause.length() <= LONGEST_INDICATOR ? clause : clause.substring(0, LONGEST_INDICATOR);
    }
}
