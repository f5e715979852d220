package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words between names of units: who leads, who helps, and in which manner. */
final class UnitKeywords {

    private record Keyword(String word, UnitToken.Type type, Role role) {
    }

    /** Roles only where the clause ends: 推进 and 实施 stand in names of offices as well. */
    private static final List<String> CLOSING = List.of("落实", "推进", "实施", "承担", "组织");
    private static final List<Keyword> ALL = new ArrayList<>();
    private static final Set<Character> INITIALS;

    static {
        add(UnitToken.Type.ROLE, Role.LEAD, "牵头", "牵头负责", "牵头组织", "牵头组织实施", "牵头实施", "牵头落实", "牵头推进", "牵头抓总",
                "总牵头", "分别牵头", "牵头会商", "牵头协调", "牵头制定", "牵头建设", "主办", "主责");
        add(UnitToken.Type.ROLE, Role.COOPERATING, "配合", "协助", "协同", "参与", "参加", "协同配合", "积极配合", "配合落实",
                "协助配合", "密切配合", "予以配合", "做好配合", "支持配合", "配合实施", "配合推进", "协办");
        add(UnitToken.Type.ROLE, Role.RESPONSIBLE, "负责", "负责落实", "负责实施", "负责推进", "组织实施", "抓好落实",
                "负责组织实施", "负责组织", "推进落实", "组织落实", "贯彻落实", "各负其责", "抓落实", "做好落实",
                "推进实施", "负责建设", "负责制定", "负责牵头", "协同推进", "协同落实", "做好相关工作", "做好工作");
        add(UnitToken.Type.TOGETHER_WITH, null, "会同", "牵头会同", "牵头,会同");
        add(UnitToken.Type.FILLER, null, "分工", "分别", "共同", "具体", "各司其职", "密切协作");
        for (var by : List.of("按", "按照", "根据", "依据", "依照", "结合", "依", "对照")) {
            for (var whose : List.of("", "各自", "各", "部门", "自身", "工作", "本部门", "各部门", "有关", "相关")) {
                for (var duty : List.of("职责", "职能", "职责分工", "职能分工", "职责范围", "分工", "职责权限", "职能职责", "职责任务",
                        "任务分工", "工作分工", "工作职责", "职责职能", "分工职责", "责任分工")) {
                    add(UnitToken.Type.FILLER, null, by + whose + duty);
                }
            }
        }
        ALL.sort(Comparator.comparingInt(keyword -> -keyword.word().length()));
        INITIALS = ALL.stream().map(keyword -> keyword.word().charAt(0)).collect(Collectors.toUnmodifiableSet());
    }

    private UnitKeywords() {
    }

    private static void add(UnitToken.Type type, Role role, String... words) {
        for (var word : words) {
            ALL.add(new Keyword(word, type, role));
        }
    }

    /** The longest keyword at a position, together with its accidental repetition, or null. */
    static UnitToken at(Passage passage, int from) {
        if (!INITIALS.contains(passage.at(from))) {
            return closing(passage, from);
        }
        for (var keyword : ALL) {
            if (passage.has(from, keyword.word()) && !namesParty(passage, from + keyword.word().length())) {
                int end = from + keyword.word().length();
                var mends = doubled(passage, end, keyword.word().substring(keyword.word().length() - 2));
                int after = end + mends.stream().mapToInt(Mend::dropped).sum();
                return new UnitToken(keyword.type(), from, after, null, keyword.role(), mends);
            }
        }
        return closing(passage, from);
    }

    /** 各牵头部门 and 配合单位 are parties, not roles. */
    private static boolean namesParty(Passage passage, int end) {
        return passage.has(end, "单位") || passage.has(end, "部门") || passage.has(end, "科室");
    }

    private static UnitToken closing(Passage passage, int from) {
        int end = from + 2;
        boolean closes = end == passage.length() || end < passage.length() && ",;。".indexOf(passage.at(end)) >= 0;
        return closes && CLOSING.stream().anyMatch(word -> passage.has(from, word))
                ? new UnitToken(UnitToken.Type.ROLE, from, end, null, Role.RESPONSIBLE, List.of()) : null;
    }

    /** What is left of 牵头 after a whole name when one of its characters is lost, or null. */
    static UnitToken halfOfLead(Passage passage, int from, String left) {
        char half = passage.at(from);
        boolean closes = from + 1 < passage.length() && ",;。".indexOf(passage.at(from + 1)) >= 0;
        if ("牵头".indexOf(half) < 0 || !closes || !UnitNames.isComplete(left)) {
            return null;
        }
        var mend = half == '牵' ? Mend.lost(from + 1, "头", "单位名称之后的“牵”须为“牵头”")
                : Mend.lost(from, "牵", "单位名称之后的“头”须为“牵头”");
        return new UnitToken(UnitToken.Type.ROLE, from, from + 1, null, Role.LEAD, List.of(mend));
    }

    /** 等, 等单位, 等部门: closes a list of names and is no party itself. */
    static UnitToken etc(Passage passage, int from, String left) {
        for (var closing : List.of("等单位", "等部门", "等机构")) {
            if (passage.has(from, closing)) {
                var mends = doubled(passage, from + 3, closing.substring(1));
                int end = from + 3 + mends.stream().mapToInt(Mend::dropped).sum();
                return new UnitToken(UnitToken.Type.FILLER, from, end, null, null, mends);
            }
        }
        return passage.at(from) == '等' && UnitNames.isLikely(left)
                ? UnitToken.of(UnitToken.Type.FILLER, from, from + 1) : null;
    }

    private static List<Mend> doubled(Passage passage, int end, String word) {
        return passage.has(end, word) ? List.of(Mend.doubled(end, word)) : List.of();
    }
}
