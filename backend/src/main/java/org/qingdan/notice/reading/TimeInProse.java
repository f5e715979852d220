package org.qingdan.notice.reading;

import java.util.List;
import java.util.regex.Pattern;

/** A time in running text, and whether it is one by which something has to be done; from and end are ranges of its passage. */
record TimeInProse(Passage passage, Time time, int from, int end, int clauseFrom) {

    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_CLAUSE = 300;
    private static final Pattern CLOSED = Pattern.compile(".*(?:前|内|止)");
    private static final Pattern END_OF_PERIOD = Pattern.compile(".*(?:底|末|半年|季度|年内)");
    private static final Pattern YEAR = Pattern.compile("(?:[0-9]{4}年?|今年|明年|当年|本年度?|次年)");
    /** What follows a time that begins, names or compares something. */
    private static final Pattern NO_LIMIT_AFTER = Pattern.compile("(?:起|以来|开始|至|到|~|-|度|版|期间|之?后|以后|同期|的|、|和|及|份|以前年度"
            + "|计划生育|\\)).*");
    /** What stands before a time that begins, compares, has passed or limits somebody else. */
    private static final Pattern NO_LIMIT_BEFORE = Pattern.compile(".*(?:每|每年|每年度|每月|每季度|历年|较|比|自|从|截至|截止|截止到|不低于"
            + "|不高于|不少于|超过|同比|延长至|延长到|延期至|延期到|延至|推迟至|推迟到|顺延至|顺延到|有效期至|有效期到|有效期为|期限至|期限为|期为|暂定至"
            + "|执行至|实施至|持续至|[0-9]月?[0-9]*日?(?:至|到|-|~)|[0-9]年?(?:至|到|-|~)|年(?:至|到)|以|与|按|据|于同|落实|根据|按照"
            + "|依据|达到|对|凡|针对|由|为|高于|低于|优于|基数)");
    private static final Pattern SUBJECT_OF_A_CONDITION = Pattern.compile("(?:对|凡|针对|为|给予|将|把|向|凡是|对于|符合|在).*");
    /** Verbs of what has happened to things by a time: with 的 after them they say which things are meant. */
    private static final Pattern CONDITION = Pattern.compile("(?:已|未|尚|仍|拟|到期|注册|成立|登记|设立|开工|竣工|出生|取得|获得|发生|参保|签订|签约"
            + "|入库|申报|受理|立项|缴|欠|形成|存在|备案|购|毕业|退休|新增|新注册|投产|在建|符合|认定|出现|核准|入职|入驻|上市|投入|列入|期满"
            + "|届满|失效|生产|进口|承租|租赁|入学|入伍|死亡|发放|下达|批准|颁发|生效|施行|颁布|公布实施|建成).{0,10}的.*");
    private static final List<String> INTENT = List.of("要", "将", "应", "须", "需", "力争", "争取", "确保", "计划", "全面", "基本", "逐步",
            "率先", "初步", "全部", "实现", "完成", "建成", "建立", "建设", "启动", "开展", "推广", "推行",
            "推动", "推进", "实施", "出台", "制定", "制订", "编制", "印发", "修订", "修改", "新建", "新增", "改造", "培育", "引进", "打造",
            "达到", "覆盖", "组织", "研究", "探索", "扩大", "提高", "提升", "降低", "压减", "压缩", "取消", "清理", "整合", "优化", "完善",
            "形成", "发布", "公布", "落实", "投入", "安排", "选择", "开通", "上线", "设立", "举办", "上报",
            "报送", "提交", "投产", "开工", "竣工", "竣工验收", "交付", "验收", "通过", "消除", "整治", "关闭", "淘汰", "搬迁", "启用", "接入",
            "对接", "打通", "办结", "做到", "力求", "努力");
    private static final Pattern VERB = Pattern.compile("推开|铺开|完成|实现|建成|启动|出台|全覆盖|开工|竣工|投用|投入使用|制定|达到|上线|验收|落地");
    private static final Pattern OPENS_CLAUSE = Pattern.compile("(?:力争|争取|确保|努力|计划|在|到|至|于|其中|并|并在|并于|预计|要|须|应|需|"
            + "力争到|力争在|确保在|确保到|力争于|争取在|争取到|[一二三四五六]是)*");
    private static final Pattern DONE = Pattern.compile("(?:全部|全面|基本|按期|如期|按时|顺利)*(?:完成|到位|落实到位|建成|完工|办结|实现|完成到位|验收|投用|"
            + "投入使用|上线|竣工|见效|落地见效|落地)");

    /** Whether this is the time by which the units must have done something. */
    boolean limits() {
        var text = passage.text().substring(from, end);
        var before = passage.text().substring(clauseFrom, from);
        var after = rest();
        if (NO_LIMIT_AFTER.matcher(after).matches() || NO_LIMIT_BEFORE.matcher(before.substring(Math.max(0, before.length() - LONGEST_WORD))).matches()
                || CONDITION.matcher(after).matches() || "-~".indexOf(passage.at(from - 1)) >= 0 && from > 0) {
            return false;
        }
        boolean attribute = SUBJECT_OF_A_CONDITION.matcher(before).matches() && after.contains("的")
                && after.indexOf('的') <= 14 && !startsWithIntent(after);
        if (attribute) {
            return false;
        }
        if (CLOSED.matcher(text).matches()) {
            return true;
        }
        boolean opens = OPENS_CLAUSE.matcher(before).matches();
        boolean end = END_OF_PERIOD.matcher(text).matches();
        boolean target = opens && before.matches(".*[到至]") && (after.isEmpty() || end);
        boolean intended = startsWithIntent(after) || DONE.matcher(after).lookingAt();
        if (YEAR.matcher(text).matches()) {
            return target || opens && intended;
        }
        return target || intended || end && opens && (after.isEmpty() || VERB.matcher(after).find());
    }

    private static boolean startsWithIntent(String after) {
        return INTENT.stream().anyMatch(after::startsWith);
    }

    /** What follows in the same clause. */
    private String rest() {
        return passage.text().substring(end, clauseEnd(end));
    }

    /** The range of what has to be done by this time: mostly what follows, otherwise what comes before. */
    int[] purpose() {
        int start = end;
        if (",:".indexOf(passage.at(start)) >= 0 && start < passage.length()) {
            start++;
        }
        int stop = clauseEnd(start);
        var after = passage.text().substring(start, stop);
        if (!after.isEmpty() && !DONE.matcher(after).matches()) {
            return new int[] {start, stop};
        }
        int first = clauseFrom;
        if (OPENS_CLAUSE.matcher(passage.text().substring(clauseFrom, from)).matches() && clauseFrom > 1) {
            first = clauseStart(clauseFrom - 1);
            boolean dated = passage.text().substring(first, clauseFrom - 1).matches(".*[年月]底?.*前.*");
            return dated ? new int[] {start, stop} : new int[] {first, clauseFrom - 1};
        }
        int last = from;
        var before = passage.text().substring(first, last);
        for (var word : List.of("力争", "争取", "确保", "计划", "在", "于", "到", "至", "并")) {
            last = before.endsWith(word) ? last - word.length() : last;
            before = passage.text().substring(first, last);
        }
        return first < last ? new int[] {first, last} : new int[] {start, stop};
    }

    private int clauseEnd(int start) {
        int limit = Math.min(passage.length(), start + LONGEST_CLAUSE);
        var after = passage.text().substring(Math.min(start, limit), limit);
        return start + (after.isEmpty() || ",;。!?".indexOf(after.charAt(0)) >= 0 ? 0 : FirstClause.end(after));
    }

    private int clauseStart(int stop) {
        int start = stop;
        while (start > 0 && stop - start < LONGEST_CLAUSE && ",。;!?".indexOf(passage.at(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
