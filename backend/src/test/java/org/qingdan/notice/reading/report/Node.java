package org.qingdan.notice.reading.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A task or measure with what is said of it, from either side; the number is the whole path, as in （一）1. */
record Node(String number, String title, List<Said> units, List<Said> deadlines) {

    /** One thing said: a role and its unit, or a date and what has to be done by then. */
    record Said(String kind, String what) {

        @Override
        public String toString() {
            return kind + " " + what;
        }
    }

    static List<Node> of(Map<?, ?> notice) {
        var nodes = new ArrayList<Node>();
        list(notice, "tasks").forEach(task -> add((Map<?, ?>) task, "", nodes));
        return nodes;
    }

    private static void add(Map<?, ?> json, String above, List<Node> nodes) {
        boolean gold = json.containsKey("no");
        var number = Objects.toString(json.get(gold ? "no" : "number"), "");
        var path = gold || above.isEmpty() ? number : above + number;
        nodes.add(new Node(plain(path), Objects.toString(json.get("title"), ""), gold ? goldUnits(json) : units(json),
                gold ? goldDeadlines(json) : deadlines(json)));
        list(json, "measures").forEach(measure -> add((Map<?, ?>) measure, path, nodes));
    }

    private static List<Said> units(Map<?, ?> json) {
        return list(json, "assignments").stream().map(Map.class::cast)
                .map(one -> new Said(one.get("role").toString(), plain(one.get("unit")))).toList();
    }

    private static List<Said> goldUnits(Map<?, ?> json) {
        var units = new ArrayList<Said>();
        list(json, "lead").forEach(unit -> units.add(new Said("LEAD", plain(unit))));
        list(json, "cooperating").forEach(unit -> units.add(new Said("COOPERATING", plain(unit))));
        list(json, "responsible").forEach(unit -> units.add(new Said("RESPONSIBLE", plain(unit))));
        return units;
    }

    private static List<Said> deadlines(Map<?, ?> json) {
        return list(json, "deadlines").stream().map(Map.class::cast)
                .map(one -> new Said(Objects.toString(one.get("dueOn"), one.get("kind").toString()),
                        plain(one.get("clause")))).toList();
    }

    private static List<Said> goldDeadlines(Map<?, ?> json) {
        return list(json, "deadlines").stream().map(Map.class::cast)
                .map(one -> new Said(Objects.toString(one.get("date"), one.get("type").toString().toUpperCase()),
                        plain(one.get("scope")))).toList();
    }

    private static List<?> list(Map<?, ?> json, String field) {
        return json.get(field) instanceof List<?> list ? list : List.of();
    }

    /** Without blanks and with brackets and marks of one width: nobody counts those as misses. */
    static String plain(Object text) {
        var plain = new StringBuilder();
        for (char c : Objects.toString(text, "").toCharArray()) {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
            }
        }
        return plain.toString();
    }
}
