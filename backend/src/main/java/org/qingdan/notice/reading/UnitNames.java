package org.qingdan.notice.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the language knows about names of units: how they end, and which words name nobody or many. */
final class UnitNames {

    private static final int LONGEST = 30;
    private static final List<String> ENDINGS = List.of("局", "委", "办", "厅", "部", "院", "行", "署", "会", "所", "站",
            "处", "室", "科", "股", "中心", "公司", "政府", "集团", "海关", "机构", "单位", "部门", "组", "队", "社", "联", "企业",
            "大学", "学校", "党校", "中学", "小学", "地区", "县区", "区县", "各县", "各区", "县市区", "开发区", "新区", "园区", "高新区",
            "经开区", "管理区", "自贸区", "示范区", "街道", "乡镇", "镇街", "电台", "电视台", "报社", "馆", "科协", "侨联", "残联",
            "妇联", "工商联", "供电", "电信", "移动", "联通", "铁塔", "国网", "烟草", "海事", "法庭", "团", "专班", "指挥部",
            "成员", "主体", "平台", "基地", "工会", "银保监", "证监", "税务", "口岸", "厂", "场", "库");
    /** After these a name is complete, so that 和 and 及 start another one. */
    private static final List<String> COMPLETE = List.of("局", "厅", "委", "委员会", "公司", "政府", "中心", "法院", "海关",
            "支行", "总署", "部门", "单位");
    /** After these a name is over where 和 and 及 follow, though not everywhere: 市委办, 财政部. */
    private static final List<String> OVER = List.of("部", "办", "院", "行", "办公室", "联", "总局", "支队", "集团");
    private static final String STARTS = "市省县区州各有相其国所属全";
    private static final String REGIONS = "市县区州旗乡镇盟";
    private static final Map<Character, Integer> LEVELS = Map.ofEntries(Map.entry('省', 1), Map.entry('市', 2),
            Map.entry('州', 2), Map.entry('盟', 2), Map.entry('县', 3), Map.entry('区', 3), Map.entry('旗', 3),
            Map.entry('乡', 4), Map.entry('镇', 4), Map.entry('街', 4));
    private static final Pattern GO_ON = Pattern.compile("[(、)市县区州旗乡镇道办]|人民政府|政府(?!办|各)|党委|有关|相关|级|[,;。]|负责|配合|牵头|$");
    private static final Pattern GOVERNMENT = Pattern.compile("人民政府(?!办|各)");
    private static final List<String> VAGUE = List.of("有关", "相关", "属地", "所在地", "事发地", "主管部门", "涉及单位", "责任单位", "牵头单位", "牵头部门", "配合单位", "配合部门");

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
        if (VAGUE.stream().anyMatch(name::contains) || name.startsWith("其他") || name.startsWith("其它")) {
            return UnitMention.Form.VAGUE;
        }
        return name.contains("各") || name.endsWith("成员单位") || name.startsWith("县级以上")
                ? UnitMention.Form.COLLECTIVE : UnitMention.Form.NAMED;
    }

    /** Whether 及, 和 or 与 between these two stands between two units and not inside the name of one. */
    static boolean joins(String left, String right) {
        var bare = withoutRemark(left);
        return COMPLETE.stream().anyMatch(bare::endsWith) || bare.length() > 2 && OVER.stream().anyMatch(bare::endsWith)
                || isLikely(left) && !right.isEmpty() && STARTS.indexOf(right.charAt(0)) >= 0;
    }

    /** Whether a separator after this belongs to a name like 各市、县(区)人民政府: lists of regions go downwards. */
    static boolean listsRegions(String left, String right) {
        if (right.isEmpty() || (REGIONS + "街").indexOf(right.charAt(0)) < 0) {
            return false;
        }
        boolean many = left.startsWith("各");
        var regions = left.substring(many ? 1 : 0).replaceAll("[、()]", "");
        boolean listed = (many || left.length() == 1) && !regions.isEmpty()
                && regions.chars().allMatch(c -> LEVELS.containsKey((char) c));
        if (!listed) {
            return false;
        }
        boolean down = LEVELS.get(right.charAt(0)) >= LEVELS.get(regions.charAt(regions.length() - 1));
        var after = right.substring(1);
        return down ? GO_ON.matcher(after).lookingAt() : GOVERNMENT.matcher(after).lookingAt();
    }

    /** 管理 before the final 局 is often left out, so names that differ in nothing else are one unit. */
    static String withoutManagement(String name) {
        return name.endsWith("管理局") ? name.substring(0, name.length() - 3) + "局" : name;
    }

    /** The role that a remark in brackets gives: 县公安局(牵头), 县财政局(配合单位); or null. */
    static Role remarkedRole(String name) {
        int open = name.lastIndexOf('(');
        if (open <= 0 || !name.endsWith(")")) {
            return null;
        }
        return switch (name.substring(open + 1, name.length() - 1)) {
            case "牵头", "牵头单位", "牵头部门", "主办", "主责", "总牵头" -> Role.LEAD;
            case "配合", "配合单位", "协办", "参与" -> Role.COOPERATING;
            default -> null;
        };
    }

    private static String withoutRemark(String name) {
        int open = name.lastIndexOf('(');
        return open > 0 && name.endsWith(")") ? name.substring(0, open) : name;
    }
}
