package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list of tasks can carry along. In lower case: it names a field, it is not a value of one. */
@Schema(description = "measures：附上举措")
public enum Expansion {
    measures
}
