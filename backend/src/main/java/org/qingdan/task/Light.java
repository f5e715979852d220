package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How something stands on a day, worst first; derived, never stored (design.md §3.5). */
@Schema(description = """
        红黄绿灯，由日期推算，从重到轻：OVERDUE 逾期；DUE_SOON 临期；PENDING 待触发；ON_TRACK 正常；\
        CONTINUOUS 持续推进；COMPLETED 已销号；CANCELLED 已终止""")
public enum Light {
    OVERDUE, DUE_SOON, PENDING, ON_TRACK, CONTINUOUS, COMPLETED, CANCELLED
}
