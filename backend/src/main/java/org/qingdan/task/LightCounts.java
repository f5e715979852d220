package org.qingdan.task;

import java.util.Collection;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of some things have each light. */
@Schema(description = "各种灯的数目")
public record LightCounts(
        @Schema(description = "逾期", examples = "16") int overdue,
        @Schema(description = "临期", examples = "1") int dueSoon,
        @Schema(description = "待触发", examples = "1") int pending,
        @Schema(description = "正常", examples = "7") int onTrack,
        @Schema(description = "持续推进", examples = "5") int continuous,
        @Schema(description = "已销号", examples = "41") int completed,
        @Schema(description = "已终止", examples = "0") int cancelled,
        @Schema(description = "合计", examples = "71") int total) {

    static final LightCounts NONE = of(Stream.empty());

    public static LightCounts of(Stream<Light> lights) {
        var counts = new int[Light.values().length];
        lights.forEach(light -> counts[light.ordinal()]++);
        return new LightCounts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6],
                counts[0] + counts[1] + counts[2] + counts[3] + counts[4] + counts[5] + counts[6]);
    }

    public static LightCounts ofObligations(Collection<Standing> standings) {
        return of(standings.stream().map(Standing::light));
    }
}
