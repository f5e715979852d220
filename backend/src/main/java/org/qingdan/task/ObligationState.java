package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The few states of an obligation (design.md §3.9); everything else is a light or a mark. */
@Schema(description = """
        责任事项的状态：AWAITING_ACKNOWLEDGEMENT 待签收；IN_PROGRESS 推进中；AWAITING_VERIFICATION 待核查（自报完成）；\
        CLOSED 已销号；CANCELLED 已终止""")
public enum ObligationState {
    AWAITING_ACKNOWLEDGEMENT, IN_PROGRESS, AWAITING_VERIFICATION, CLOSED, CANCELLED
}
