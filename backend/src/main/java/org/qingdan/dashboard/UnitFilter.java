package org.qingdan.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingdan.task.Light;
import org.qingdan.unit.UnitKind;

/** What a list of units can be narrowed by. */
public record UnitFilter(
        @Parameter(description = "只统计这份通知") @RestQuery String notice,
        @Parameter(description = "只统计此指标；没有责任事项的单位不列", example = "starting-a-business") @RestQuery String indicator,
        @Parameter(description = "单位类别", example = "DEPARTMENT") @RestQuery UnitKind kind,
        @Parameter(description = "最重的灯，可重复给出", example = "OVERDUE") @RestQuery List<Light> light,
        @Parameter(description = "名称或别名含有的文字", example = "税务") @RestQuery String q,
        @Parameter(description = "排序字段，前加 - 为倒序", example = "-overdue") @RestQuery String sort,
        @Parameter(description = "按哪一天结束时的情况回答，默认今天（北京时间）", example = "2020-01-15")
        @RestQuery LocalDate asOf) {

    boolean fits(UnitSummary unit) {
        return (kind == null || unit.kind() == kind)
                && (light == null || light.isEmpty() || light.contains(unit.light()))
                && (indicator == null || unit.obligations().total() > 0)
                && (q == null || q.isBlank() || named(unit));
    }

    private boolean named(UnitSummary unit) {
        var wanted = q.strip().toLowerCase(Locale.ROOT);
        return unit.name().toLowerCase(Locale.ROOT).contains(wanted)
                || unit.aliases().stream().anyMatch(alias -> alias.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
