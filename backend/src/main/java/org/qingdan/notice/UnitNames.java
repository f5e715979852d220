package org.qingdan.notice;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingdan.notice.reading.Draft;
import org.qingdan.notice.reading.UnitMention;

/** Which of a unit's several names in a notice stands for it: the one that the notice's tasks use most. */
final class UnitNames {

    private final Map<String, String> standing = new HashMap<>();
    private final Map<String, Set<String>> others = new HashMap<>();

    private UnitNames() {
    }

    static UnitNames of(Draft draft) {
        var uses = draft.parts().stream()
                .flatMap(part -> part.groups().stream()).flatMap(group -> group.tasks().stream())
                .flatMap(task -> task.measures().stream()).flatMap(measure -> measure.assignments().stream())
                .map(assignment -> assignment.unit())
                .collect(groupingBy(UnitMention::name, counting()));
        var names = new UnitNames();
        for (var same : same(draft)) {
            var chosen = same.stream().max(Comparator.<String>comparingLong(name -> uses.getOrDefault(name, 0L))
                    .thenComparing(Comparator.reverseOrder())).orElseThrow();
            same.forEach(name -> names.standing.put(name, chosen));
            names.others.put(chosen, same);
        }
        return names;
    }

    /** Sets of names that mean one unit; a name that two pairs share joins them. */
    private static List<Set<String>> same(Draft draft) {
        var sets = new ArrayList<Set<String>>();
        for (var pair : draft.aliases()) {
            var set = sets.stream().filter(s -> s.contains(pair.name()) || s.contains(pair.otherName())).findFirst()
                    .orElseGet(() -> {
                        var fresh = new LinkedHashSet<String>();
                        sets.add(fresh);
                        return fresh;
                    });
            set.add(pair.name());
            set.add(pair.otherName());
        }
        return sets;
    }

    String standing(String name) {
        return standing.getOrDefault(name, name);
    }

    Set<String> othersOf(String name) {
        return others.getOrDefault(name, Set.of());
    }
}
