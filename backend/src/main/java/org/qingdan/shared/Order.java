package org.qingdan.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The fields a list can be sorted by: "position", the order the list has anyway, and those named here. What has no value
 * comes last both ways; equals keep the order of the list.
 */
public final class Order<K> {

    private static final String POSITION = "position";

    private final Map<String, Function<K, ? extends Comparable<?>>> keys = new LinkedHashMap<>();

    public Order<K> by(String field, Function<K, ? extends Comparable<?>> key) {
        keys.put(field, key);
        return this;
    }

    /**
     * The rows in the order that {@code sort} names: {@code field}, {@code -field}, or null for the order they have.
     *
     * @throws InvalidQuery for a field that is not one of ours
     */
    public List<K> sorted(List<K> rows, String sort) {
        if (sort == null || sort.equals(POSITION)) {
            return rows;
        }
        var sorted = new ArrayList<>(rows);
        boolean descending = sort.startsWith("-");
        var field = descending ? sort.substring(1) : sort;
        if (field.equals(POSITION)) {
            Collections.reverse(sorted);
        } else if (keys.containsKey(field)) {
            sorted.sort(comparator(keys.get(field), descending));
        } else {
            throw InvalidQuery.of("sort", "不能按“" + sort + "”排序，可用：" + POSITION + "、"
                    + String.join("、", keys.keySet()) + "，前加 - 为倒序");
        }
        return sorted;
    }

    @SuppressWarnings("unchecked")
    private Comparator<K> comparator(Function<K, ? extends Comparable<?>> key, boolean descending) {
        Comparator<Comparable<Object>> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(row -> (Comparable<Object>) key.apply(row), Comparator.nullsLast(values));
    }
}
