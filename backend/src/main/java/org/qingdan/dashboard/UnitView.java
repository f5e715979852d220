package org.qingdan.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.task.IndicatorRef;
import org.qingdan.task.Light;
import org.qingdan.task.LightCounts;
import org.qingdan.unit.Region;
import org.qingdan.unit.UnitKind;
import org.qingdan.unit.UnitRef;

/** A unit with its members, the collectives it belongs to, and its share of each indicator. */
@Schema(name = "Unit", description = "单位及其成员、所在集体、各指标下的责任")
public record UnitView(
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
        @Schema(description = "成员数，非集体为 0") int memberCount,
        @Schema(description = "集体的成员") List<Member> members,
        @Schema(description = "所在的集体") List<UnitRef> collectives,
        @Schema(description = "各指标下由它负责的责任事项") List<Share> indicators) {

    /** A member of a collective and how what it answers for stands. */
    @Schema(name = "Member", description = "集体的一个成员")
    public record Member(UnitRef unit, LightCounts obligations) {
    }

    /** What a unit answers for under one indicator. */
    @Schema(name = "IndicatorShare", description = "一个指标下的责任事项")
    public record Share(IndicatorRef indicator, LightCounts obligations) {
    }

    static UnitView of(UnitSummary unit, List<Member> members, List<UnitRef> collectives, List<Share> indicators) {
        return new UnitView(unit.id(), unit.name(), unit.kind(), unit.aliases(), unit.regionCode(), unit.jurisdiction(),
                unit.lead(), unit.responsible(), unit.cooperating(), unit.obligations(), unit.nextDue(),
                unit.upcomingDue(), unit.light(), unit.memberCount(), members, collectives, indicators);
    }
}
