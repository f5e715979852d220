package org.qingdan.task;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingdan.unit.UnitKind;

/** What the enum values of this interface are called in Chinese and in English. */
@Path("/api/v1/labels")
@Tag(name = "名称")
class LabelResource {

    /** One value and its names. */
    @Schema(description = "一个取值及其中英文名称")
    public record Label(
            @Schema(description = "取值", examples = "OVERDUE") String value,
            @Schema(description = "中文", examples = "逾期") String zh,
            @Schema(description = "英文", examples = "Overdue") String en) {
    }

    /** All values by the kind of thing they are values of. */
    @Schema(description = "各类取值的名称，按应有的显示顺序")
    public record Labels(List<Label> light, List<Label> role, List<Label> deadlineKind, List<Label> level,
            List<Label> unitKind, List<Label> certainty, List<Label> rule, List<Label> obligationState,
            List<Label> happeningKind) {
    }

    private static final Labels LABELS = new Labels(
            List.of(label(Light.OVERDUE, "逾期", "Overdue"), label(Light.DUE_SOON, "临期", "Due soon"),
                    label(Light.PENDING, "待触发", "Awaiting event"), label(Light.ON_TRACK, "正常", "On track"),
                    label(Light.CONTINUOUS, "持续推进", "Ongoing"), label(Light.COMPLETED, "已销号", "Closed"),
                    label(Light.CANCELLED, "已终止", "Cancelled")),
            List.of(label(Role.LEAD, "牵头", "Lead"), label(Role.RESPONSIBLE, "负责", "Responsible"),
                    label(Role.COOPERATING, "配合", "Cooperating")),
            List.of(label(DeadlineKind.FIXED, "定期限", "Fixed date"), label(DeadlineKind.RELATIVE, "待事件", "After an event"),
                    label(DeadlineKind.ONGOING, "持续推进", "Ongoing")),
            List.of(label(Level.ALL, "不分层级", "All levels"), label(Level.CITY, "市本级", "City level"),
                    label(Level.COUNTY, "县级", "County level")),
            List.of(label(UnitKind.DEPARTMENT, "政府部门", "Department"),
                    label(UnitKind.COUNTY_GOVERNMENT, "县区政府", "County government"),
                    label(UnitKind.ENTERPRISE, "企业", "Enterprise"),
                    label(UnitKind.COURT, "法院", "Court"),
                    label(UnitKind.CENTRAL_AGENCY, "中央驻地方机构", "Central agency"),
                    label(UnitKind.COLLECTIVE, "集体", "Collective"),
                    label(UnitKind.VAGUE, "泛指", "Unnamed parties")),
            List.of(label(Certainty.MENDED, "已校读", "Mended"), label(Certainty.INFERRED, "已推断", "Inferred"),
                    label(Certainty.UNSURE, "存疑", "Unsure")),
            List.of(label(LightRule.CLOSED_IN_TIME, "按期销号", "Closed in time"),
                    label(LightRule.CLOSED_LATE, "逾期销号", "Closed late"),
                    label(LightRule.CANCELLED, "已终止", "Cancelled"),
                    label(LightRule.AWAITING_EVENT, "触发事件尚未发生", "The event has not happened"),
                    label(LightRule.PAST_DUE, "已过期限", "Past its due date"),
                    label(LightRule.LONG_SILENT, "超过两个周期未反馈", "No report for two periods"),
                    label(LightRule.SILENT, "超过一个周期未反馈", "No report for one period"),
                    label(LightRule.DUE_SOON, "临近期限", "Close to its due date"),
                    label(LightRule.FAR_BEHIND_PLAN, "严重滞后于序时进度", "Far behind an even pace"),
                    label(LightRule.BEHIND_PLAN, "滞后于序时进度", "Behind an even pace"),
                    label(LightRule.ONGOING, "持续推进，不设截止日期", "Ongoing, no due date"),
                    label(LightRule.ON_TRACK, "未到临期", "Not yet close to its due date"),
                    label(LightRule.NO_DEADLINE, "通知未定时限", "The notice sets no deadline")),
            List.of(label(ObligationState.AWAITING_ACKNOWLEDGEMENT, "待签收", "Awaiting acknowledgement"),
                    label(ObligationState.IN_PROGRESS, "推进中", "In progress"),
                    label(ObligationState.AWAITING_VERIFICATION, "待核查", "Awaiting verification"),
                    label(ObligationState.CLOSED, "已销号", "Closed"),
                    label(ObligationState.CANCELLED, "已终止", "Cancelled")),
            List.of(label(HappeningKind.ACKNOWLEDGED, "签收", "Acknowledged"),
                    label(HappeningKind.PLAN_SUBMITTED, "报送工作方案", "Plan submitted"),
                    label(HappeningKind.PLAN_RETURNED, "退回工作方案", "Plan returned"),
                    label(HappeningKind.PLAN_ACCEPTED, "同意工作方案", "Plan accepted"),
                    label(HappeningKind.REPORTED, "反馈进展", "Reported"),
                    label(HappeningKind.REPORT_RETURNED, "退回进展", "Report returned"),
                    label(HappeningKind.REPORT_ACCEPTED, "采纳进展", "Report accepted"),
                    label(HappeningKind.EXTENSION_REQUESTED, "申请延期", "Extension requested"),
                    label(HappeningKind.EXTENSION_REFUSED, "不同意延期", "Extension refused"),
                    label(HappeningKind.EXTENSION_GRANTED, "同意延期", "Extension granted"),
                    label(HappeningKind.CLOSURE_REQUESTED, "申请销号（自报完成）", "Closure requested"),
                    label(HappeningKind.CLOSURE_REFUSED, "核查未通过", "Closure refused"),
                    label(HappeningKind.CLOSED, "销号", "Closed"),
                    label(HappeningKind.REOPENED, "重新打开", "Reopened"),
                    label(HappeningKind.CANCELLED, "终止", "Cancelled")));

    @GET
    @PermitAll
    @Operation(operationId = "getLabels", summary = "取值的中英文名称", description = """
            接口中各枚举取值的中文与英文名称，供界面与报表使用。""")
    public Labels labels() {
        return LABELS;
    }

    private static Label label(Enum<?> value, String zh, String en) {
        return new Label(value instanceof LightRule rule ? rule.code() : value.name(), zh, en);
    }
}
