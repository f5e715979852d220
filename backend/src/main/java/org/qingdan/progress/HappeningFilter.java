package org.qingdan.progress;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingdan.task.HappeningKind;

/** What the list of happenings can be narrowed by. */
public record HappeningFilter(
        @Parameter(description = "责任事项标识") @RestQuery String obligation,
        @Parameter(description = "任务标识：其下所有责任事项") @RestQuery String task,
        @Parameter(description = "单位标识：由它负责的责任事项") @RestQuery String unit,
        @Parameter(description = "事项，可重复给出", example = "REPORTED") @RestQuery List<HappeningKind> kind,
        @Parameter(description = "不早于", example = "2020-01-01") @RestQuery LocalDate from,
        @Parameter(description = "不晚于", example = "2020-01-31") @RestQuery LocalDate to,
        @Parameter(description = "只要尚未答复的申请与报送", example = "true") @RestQuery Boolean pending,
        @Parameter(description = "position 或 -position（最新的在前）", example = "-position") @RestQuery String sort) {
}
