package org.qingdan.notice;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.unit.Region;

/** A notice as a row of a list. */
@Schema(description = "通知")
public record NoticeSummary(
        @Schema(description = "通知标识") String id,
        @Schema(description = "标题") String title,
        @Schema(description = "发文机关", nullable = true) String issuer,
        @Schema(description = "文号", nullable = true) String documentNumber,
        @Schema(description = "印发日期", examples = "2019-12-11", nullable = true) LocalDate issuedOn,
        @Schema(description = "发布日期", examples = "2019-12-17", nullable = true) LocalDate publishedOn,
        @Schema(description = "所属行政区划") Region jurisdiction,
        NoticeCounts counts) {
}
