package org.qingdan.notice.reading;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, strings, numbers and null as JSON, indented for people to read. */
final class JsonWriter {

    private final StringBuilder json = new StringBuilder();

    static String write(Object value) {
        var writer = new JsonWriter();
        writer.value(value, "\n");
        return writer.json.append('\n').toString();
    }

    private void value(Object value, String newLine) {
        if (value instanceof Map<?, ?> map) {
            object(map, newLine);
        } else if (value instanceof List<?> list) {
            array(list, newLine);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> map, String newLine) {
        boolean flat = map.values().stream().allMatch(Number.class::isInstance);
        var inner = flat ? " " : newLine + "  ";
        json.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> fields = map.entrySet().iterator(); fields.hasNext();) {
            var field = fields.next();
            json.append(flat ? "" : inner);
            string(field.getKey().toString());
            json.append(": ");
            value(field.getValue(), inner);
            json.append(fields.hasNext() ? flat ? ", " : "," : "");
        }
        json.append(flat ? "" : newLine).append('}');
    }

    private void array(List<?> list, String newLine) {
        json.append('[');
        for (var items = list.iterator(); items.hasNext();) {
            json.append(newLine).append("  ");
            value(items.next(), newLine + "  ");
            json.append(items.hasNext() ? "," : newLine);
        }
        json.append(']');
    }

    private void string(String text) {
        json.append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(c < ' ' || Character.isSurrogate(c)
                        ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        json.append('"');
    }
}
