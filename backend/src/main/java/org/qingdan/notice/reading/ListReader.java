package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads the outline's parts and groups, and checks their numbers against each other. */
final class ListReader {

    private final String source;
    private final TaskReader tasks;
    private final Findings findings;

    ListReader(String source, TaskReader tasks, Findings findings) {
        this.source = source;
        this.tasks = tasks;
        this.findings = findings;
    }

    List<PartDraft> read(List<Outline.Part> parts, Cell title) {
        var drafts = new ArrayList<PartDraft>();
        int lastPart = 0;
        for (var part : parts) {
            lastPart = partNumber(part, lastPart);
            drafts.add(part(part, lastPart, title));
        }
        return drafts;
    }

    private int partNumber(Outline.Part part, int lastPart) {
        if (part.heading() == null && lastPart > 0) {
            findings.unsure("part-without-heading", part.groups().get(0).line().span(),
                    "此处分组重新从（一）编号，但未读到部分标题，按顺序记为第 " + (lastPart + 1) + " 部分，请核对。");
        } else if (part.heading() != null && part.heading().number() <= lastPart) {
            findings.unsure("part-number", part.line().span(), "部分序号与上文不连续，按顺序记为第 " + (lastPart + 1) + " 部分，请核对。");
        }
        return part.heading() == null || part.heading().number() <= lastPart ? lastPart + 1 : part.heading().number();
    }

    private PartDraft part(Outline.Part part, int number, Cell title) {
        var groups = new ArrayList<GroupDraft>();
        int lastTask = 0;
        for (var group : part.groups()) {
            var draft = group(group, groups.size() + 1, lastTask, part);
            groups.add(draft);
            lastTask = draft.tasks().isEmpty() ? lastTask : draft.tasks().get(draft.tasks().size() - 1).number();
        }
        if (part.heading() == null) {
            return new PartDraft(number, title == null ? "" : title.text(source),
                    title == null ? new Span(0, 0) : title.span(), groups);
        }
        return new PartDraft(number, name(part.heading(), part.line()), part.line().span(), groups);
    }

    private GroupDraft group(Outline.Group group, int position, int lastTask, Outline.Part part) {
        var drafts = new ArrayList<TaskDraft>();
        for (var row : group.rows()) {
            int number = number(row, lastTask);
            drafts.add(tasks.read(row, number));
            lastTask = number;
        }
        if (group.heading() == null) {
            var name = part.heading() == null ? "" : name(part.heading(), part.line());
            return new GroupDraft(position, name, part.heading() == null ? null : part.line().span().cut(source), null,
                    null, List.of(), drafts.get(0).source(), drafts);
        }
        var stated = group.heading().statedCount();
        if (stated != null && stated != drafts.size()) {
            findings.unsure("stated-count", group.line().span(),
                    "标题写明 " + stated + " 项，实际读到 " + drafts.size() + " 项任务，请核对是否有缺漏。");
        }
        var units = group.unitLines().isEmpty() ? null : new Cell(group.unitLines());
        return new GroupDraft(group.heading().number(), name(group.heading(), group.line()),
                group.line().span().cut(source), units == null ? null : withoutLabel(units), stated, units == null ? List.of() : mentions(units),
                units == null ? group.line().span() : group.line().span().to(units.span()), drafts);
    }

    /** Numbers run through a part; one that is missing or falls back is counted on from the task before. */
    private int number(Row row, int lastTask) {
        int next = lastTask + 1;
        if (row.number() == null || row.number() <= lastTask) {
            findings.unsure("task-number", row.span(), row.number() == null
                    ? "此任务前未读到序号，按顺序记为第 " + next + " 项，请核对。"
                    : "任务序号“" + row.number() + "”与上文不连续，按顺序记为第 " + next + " 项，请核对。");
            return next;
        }
        if (row.number() != next) {
            findings.unsure("numbering-gap", row.numberLine().span(),
                    "任务序号由 " + lastTask + " 跳至 " + row.number() + "，请核对是否有缺漏。");
        }
        return row.number();
    }

    private String name(Heading heading, Line line) {
        return line.passage().printed(heading.nameFrom(), heading.nameEnd());
    }

    private String withoutLabel(Cell units) {
        var printed = units.text(source);
        int colon = Math.max(printed.indexOf(':'), printed.indexOf('：'));
        return printed.substring(colon + 1).strip();
    }

    private List<UnitMention> mentions(Cell cell) {
        var units = UnitCell.of(cell.passage(source));
        units.report(findings);
        return units.mentions();
    }
}
