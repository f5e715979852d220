package org.qingdan.task;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What lists of the ledger can be narrowed by; what is left out does not narrow. Unit and role are asked of the same
 * assignment; kind, level and due dates of the same deadline.
 */
public record LedgerFilter(
        @Parameter(description = "通知标识") @RestQuery String notice,
        @Parameter(description = "部分的序号", example = "1") @RestQuery Integer part,
        @Parameter(description = "指标代码，见 /indicators", example = "starting-a-business") @RestQuery String indicator,
        @Parameter(description = "任务标识") @RestQuery String task,
        @Parameter(description = "举措标识") @RestQuery String measure,
        @Parameter(description = """
                单位标识，见 /units。任务、举措、时限：通知把责任交给它，或交给它所在的集体；\
                责任事项：由它负责，集体则为其各成员""") @RestQuery String unit,
        @Parameter(description = "责任角色", example = "LEAD") @RestQuery Role role,
        @Parameter(description = "时限的层级", example = "COUNTY") @RestQuery Level level,
        @Parameter(description = "时限类型", example = "FIXED") @RestQuery DeadlineKind kind,
        @Parameter(description = "灯，可重复给出", example = "OVERDUE",
                schema = @Schema(type = SchemaType.ARRAY,
                        implementation = Light.class)) @RestQuery List<Light> light,
        @Parameter(description = "到期日不早于", example = "2019-12-01") @RestQuery LocalDate dueFrom,
        @Parameter(description = "到期日不晚于", example = "2020-06-30") @RestQuery LocalDate dueTo,
        @Parameter(description = "搜索任务名称、主要做法、举措与责任单位的文字", example = "电子营业执照") @RestQuery String q,
        @Parameter(description = "排序字段，前加 - 为倒序", example = "-nextDue") @RestQuery String sort,
        @Parameter(description = "按哪一天结束时的情况回答，默认今天（北京时间）", example = "2020-01-15")
        @RestQuery LocalDate asOf) {

    /** Whether a deadline or obligation of this kind, level and date is asked for. */
    boolean fits(DeadlineKind oneKind, Level oneLevel, LocalDate due) {
        return (kind == null || kind == oneKind) && (level == null || level == oneLevel)
                && (dueFrom == null || due != null && !due.isBefore(dueFrom))
                && (dueTo == null || due != null && !due.isAfter(dueTo));
    }

    boolean fits(LedgerDay.DatedLight deadline) {
        return fits(deadline.kind(), deadline.level(), deadline.dueOn());
    }

    /** Whether a measure has a deadline that is asked for. */
    boolean fits(LedgerDay ledger, String measureId) {
        return fits(null, null, null) || ledger.deadlinesOf(measureId).stream().anyMatch(this::fits);
    }

    boolean shows(Light one) {
        return light == null || light.isEmpty() || light.contains(one);
    }
}
