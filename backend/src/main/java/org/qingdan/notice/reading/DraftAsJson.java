package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft as maps and lists for JSON. What is said of a whole task stands at the task and is not repeated at its measures;
 * a task that is its own only measure has none.
 */
public final class DraftAsJson {

    private DraftAsJson() {
    }

    public static Map<String, Object> of(Draft draft) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", draft.title());
        json.put("issuer", draft.issuer());
        json.put("documentNumber", draft.documentNumber());
        json.put("issuedOn", draft.issuedOn());
        json.put("publishedOn", draft.publishedOn());
        var tasks = new ArrayList<Map<String, Object>>();
        for (var part : draft.parts()) {
            part.groups().forEach(group -> group.tasks().forEach(task -> tasks.add(task(task, group))));
        }
        json.put("tasks", tasks);
        json.put("findings", draft.findings().stream().map(DraftAsJson::finding).toList());
        return json;
    }

    private static Map<String, Object> task(TaskDraft task, GroupDraft group) {
        var measures = task.measures();
        boolean itself = measures.size() == 1 && measures.get(0).label() == null;
        var texts = new ArrayList<String>();
        if (task.practice() != null) {
            texts.add(task.practice());
        }
        if (itself) {
            texts.add(measures.get(0).text());
        }
        var section = group.heading();
        var json = node(task.label(), task.title(), section, String.join("\n", texts), task.source());
        json.put("assignments", task.assignments().stream().map(DraftAsJson::assignment).toList());
        json.put("deadlines", task.deadlines().stream().map(DraftAsJson::deadline).toList());
        json.put("measures", itself ? List.of()
                : measures.stream().map(measure -> measure(measure, task, section)).toList());
        return json;
    }

    private static Map<String, Object> measure(MeasureDraft measure, TaskDraft task, String section) {
        var title = FirstClause.of(measure.text());
        var json = node(measure.label(), title, section, measure.text(), measure.source());
        json.put("assignments", measure.assignments().stream()
                .filter(assignment -> !task.assignments().contains(assignment)).map(DraftAsJson::assignment).toList());
        json.put("deadlines", measure.deadlines().stream()
                .filter(deadline -> !task.deadlines().contains(deadline)).map(DraftAsJson::deadline).toList());
        json.put("measures", List.of());
        return json;
    }

    private static Map<String, Object> node(String number, String title, String section, String text, Span source) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", number);
        json.put("title", title);
        json.put("section", section);
        json.put("text", text);
        json.put("source", span(source));
        return json;
    }

    private static Map<String, Object> assignment(AssignmentDraft assignment) {
        var json = new LinkedHashMap<String, Object>();
        json.put("unit", assignment.unit().name());
        json.put("role", assignment.role());
        json.put("form", assignment.unit().form());
        json.put("source", span(assignment.unit().source()));
        return json;
    }

    private static Map<String, Object> deadline(DeadlineDraft deadline) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", deadline.kind());
        json.put("dueOn", deadline.dueOn());
        json.put("text", deadline.text());
        json.put("clause", deadline.part());
        json.put("level", deadline.level());
        json.put("trigger", deadline.trigger());
        json.put("within", deadline.within());
        json.put("yearInferred", deadline.yearInferred());
        json.put("source", span(deadline.source()));
        return json;
    }

    private static Map<String, Object> finding(Finding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", finding.rule());
        json.put("certainty", finding.certainty());
        json.put("original", finding.original());
        json.put("reading", finding.reading());
        json.put("explanation", finding.explanation());
        json.put("source", span(finding.source()));
        return json;
    }

    private static Map<String, Object> span(Span span) {
        var json = new LinkedHashMap<String, Object>();
        json.put("start", span.start());
        json.put("end", span.end());
        return json;
    }
}
