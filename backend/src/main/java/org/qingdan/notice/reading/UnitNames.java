package org.qingdan.notice.reading;

import java.util.List;

/** What the language knows about names of units: how they end, and which words name nobody or many. */
final class UnitNames {

    private static final int LONGEST = 30;
    private static final List<String> ENDINGS = List.of("局", "委", "办", "厅", "部", "院", "行", "署", "会", "所", "站",
            "处", "中心", "公司", "政府", "集团", "海关", "机构", "单位", "部门", "组", "队", "社", "联", "企业", "大学",
            "学校", "学院", "地区", "县区", "区县", "各县", "各区", "电台", "银行", "协会", "总局", "法院");
    /** After these a name is complete, so that 和 and 及 start another one. */
    private static final List<String> COMPLETE = List.of("局", "厅", "委", "委员会", "公司", "政府", "中心", "法院", "海关",
            "支行", "总署", "部门", "单位");
    private static final String STARTS = "市省县区州各有相其国";
    private static final String REGIONS = "市县区州旗乡镇";

    private UnitNames() {
    }

    static boolean isLikely(String name) {
        var bare = withoutRemark(name);
        return name.length() <= LONGEST && bare.length() > 1
                && (ENDINGS.stream().anyMatch(bare::endsWith) || formOf(name) != UnitMention.Form.NAMED);
    }

    /** Whether a name is certainly over: 市公安局 is, 市住房 is not. */
    static boolean isComplete(String name) {
        var bare = withoutRemark(name);
        return bare.length() > 2 && COMPLETE.stream().anyMatch(bare::endsWith);
    }

    /** Whether another name starts right after this one, so that the separator between them is lost. */
    static boolean runsInto(String left, char next) {
        return (next == '市' || next == '省' || next == '县' || next == '各') && isComplete(left);
    }

    static UnitMention.Form formOf(String name) {
        if (name.contains("有关") || name.contains("相关") || name.startsWith("其他") || name.startsWith("其它")) {
            return UnitMention.Form.VAGUE;
        }
        return name.startsWith("各") || name.startsWith("全市各") || name.startsWith("全省各")
                ? UnitMention.Form.COLLECTIVE : UnitMention.Form.NAMED;
    }

    /** Whether 及, 和 or 与 between these two stands between two units and not inside the name of one. */
    static boolean joins(String left, String right) {
        return COMPLETE.stream().anyMatch(left::endsWith)
                || isLikely(left) && !right.isEmpty() && STARTS.indexOf(right.charAt(0)) >= 0;
    }

    /** Whether a separator after this belongs to a name like 各市、县(区)人民政府. */
    static boolean listsRegions(String left, char next) {
        return left.startsWith("各") && left.length() > 1 && REGIONS.indexOf(next) >= 0
                && left.chars().skip(1).allMatch(c -> (REGIONS + "、()").indexOf(c) >= 0);
    }

    /** 管理 before the final 局 is often left out, so names that differ in nothing else are one unit. */
    static String withoutManagement(String name) {
        return name.endsWith("管理局") ? name.substring(0, name.length() - 3) + "局" : name;
    }

    private static String withoutRemark(String name) {
        int open = name.lastIndexOf('(');
        return open > 0 && name.endsWith(")") ? name.substring(0, open) : name;
    }
}
