package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds units that the notice names in two ways, and names that are those of two units run together. */
final class Aliases {

    private static final int LONGEST_PAIR = 60;

    private final Map<String, List<UnitMention>> byName = new LinkedHashMap<>();
    private final Findings findings;

    Aliases(List<PartDraft> parts, Findings findings) {
        this.findings = findings;
        parts.stream().flatMap(part -> part.groups().stream())
                .flatMap(group -> Stream.concat(group.units().stream(), group.tasks().stream()
                        .flatMap(task -> task.measures().stream())
                        .flatMap(measure -> measure.assignments().stream())
                        .map(AssignmentDraft::unit)))
                .filter(unit -> unit.form() == UnitMention.Form.NAMED)
                .forEach(unit -> byName.computeIfAbsent(unit.name(), name -> new ArrayList<>()).add(unit));
    }

    List<SameUnit> found() {
        var byBareName = new LinkedHashMap<String, List<String>>();
        byName.keySet().forEach(name -> byBareName
                .computeIfAbsent(UnitNames.withoutManagement(name), bare -> new ArrayList<>()).add(name));
        var found = new ArrayList<SameUnit>();
        for (var names : byBareName.values()) {
            names.sort((one, other) -> byName.get(other).size() - byName.get(one).size());
            names.stream().skip(1).forEach(other -> found.add(same(names.get(0), other)));
        }
        return found;
    }

    void reportRunTogether() {
        for (var name : byName.keySet()) {
            IntStream.range(1, Math.min(name.length(), LONGEST_PAIR))
                    .filter(end -> byName.containsKey(name.substring(0, end)) && byName.containsKey(name.substring(end)))
                    .findFirst()
                    .ifPresent(end -> findings.unsure("run-together-units", byName.get(name).get(0).source(),
                            "“" + name + "”疑为“" + name.substring(0, end) + "”与“" + name.substring(end)
                                    + "”之间缺“、”，请核对。"));
        }
    }

    private SameUnit same(String name, String otherName) {
        return new SameUnit(name, otherName, findings.add("two-names", Certainty.INFERRED,
                byName.get(otherName).get(0).source(), name,
                "“" + otherName + "”与“" + name + "”只差“管理”二字，视为同一单位。"));
    }
}
