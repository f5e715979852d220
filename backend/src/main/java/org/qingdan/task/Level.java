package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level of government that a deadline speaks of. */
@Schema(description = "层级：ALL 不分层级；CITY 市本级；COUNTY 县级")
public enum Level {
    ALL, CITY, COUNTY
}
