package org.qingdan.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.task.Light;
import org.qingdan.task.LightCounts;
import org.qingdan.unit.Region;
import org.qingdan.unit.UnitKind;

/** A unit, what the notices ask of it, and how what it answers for stands. */
@Schema(description = "单位及其责任")
public record UnitSummary(
        @Schema(description = "单位标识") String id,
        @Schema(description = "名称", examples = "市市场监管局") String name,
        UnitKind kind,
        @Schema(description = "别名") List<String> aliases,
        @Schema(description = "县区政府的区划代码", nullable = true) String regionCode,
        @Schema(description = "所属行政区划") Region jurisdiction,
        @Schema(description = "牵头的举措数（含经由所在集体）") int lead,
        @Schema(description = "负责的举措数（含经由所在集体）") int responsible,
        @Schema(description = "配合的举措数（含经由所在集体）") int cooperating,
        @Schema(description = "由它负责的责任事项各灯数目；集体为其成员之和") LightCounts obligations,
        @Schema(description = "最早的未完成时限，可能已过", nullable = true) LocalDate nextDue,
        @Schema(description = "当天及以后最近的时限", nullable = true) LocalDate upcomingDue,
        @Schema(description = "最重的灯，没有责任事项为 null", nullable = true) Light light,
        @Schema(description = "成员数，非集体为 0") int memberCount) {
}
