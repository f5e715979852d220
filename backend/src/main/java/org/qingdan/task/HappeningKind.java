package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to an obligation. */
@Schema(description = """
        事项：ACKNOWLEDGED 签收；PLAN_SUBMITTED 报送工作方案；PLAN_RETURNED 退回方案；PLAN_ACCEPTED 同意方案；\
        REPORTED 反馈进展；REPORT_RETURNED 退回进展；REPORT_ACCEPTED 采纳进展；EXTENSION_REQUESTED 申请延期；\
        EXTENSION_REFUSED 不同意延期；EXTENSION_GRANTED 同意延期；CLOSURE_REQUESTED 申请销号（自报完成）；\
        CLOSURE_REFUSED 核查未通过；CLOSED 销号；REOPENED 重新打开；CANCELLED 终止""")
public enum HappeningKind {
    ACKNOWLEDGED, PLAN_SUBMITTED, PLAN_RETURNED, PLAN_ACCEPTED, REPORTED, REPORT_RETURNED, REPORT_ACCEPTED,
    EXTENSION_REQUESTED, EXTENSION_REFUSED, EXTENSION_GRANTED, CLOSURE_REQUESTED, CLOSURE_REFUSED, CLOSED, REOPENED,
    CANCELLED
}
