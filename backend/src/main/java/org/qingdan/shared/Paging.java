package org.qingdan.shared;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list is wanted. */
public record Paging(
        @Parameter(description = "页码，从 0 起", example = "0") @RestQuery @DefaultValue("0") @Min(0) int page,
        @Parameter(description = "每页行数，1 至 500", example = "50")
        @RestQuery @DefaultValue("50") @Min(1) @Max(500) int size) {
}
