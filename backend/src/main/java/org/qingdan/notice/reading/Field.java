package org.qingdan.notice.reading;

import java.util.List;

/** What a label before a colon announces: 责任单位:, 牵头单位:, 完成时限:, or a person, who is no unit. */
enum Field {
    LEAD(List.of("牵头单位", "牵头部门", "牵头科室", "牵头处室", "牵头股室", "主办单位", "主办部门", "主责单位", "主责部门", "牵头责任单位",
            "牵头主体")),
    COOPERATING(List.of("配合单位", "配合部门", "配合科室", "协办单位", "协办部门", "协同单位", "协作单位", "协助单位", "参与单位", "参加单位",
            "参与部门", "配合责任单位", "协同部门")),
    RESPONSIBLE(List.of("责任单位", "责任部门", "责任科室", "责任处室", "责任股室", "责任主体", "负责单位", "负责部门", "落实单位", "实施单位",
            "承办单位", "承办部门", "责任分工", "实施主体", "任务单位", "责任机构")),
    DEADLINE(List.of("完成时限", "完成时间", "时限要求", "时间要求", "完成期限", "时间节点", "完成日期", "时间进度", "进度要求", "时间安排",
            "办理时限", "落实时限", "整改时限", "推进时限", "工作时限", "时限", "期限", "完成节点", "进度安排")),
    PERSON(List.of("领导", "责任人", "负责人", "联系人", "联络员", "电话", "组长", "牵头人")),
    /** What introduces the measures of a task. */
    MEASURES(List.of("具体措施", "主要措施", "工作措施", "推进措施", "重点措施", "落实措施", "具体举措", "工作举措", "主要举措", "重点举措",
            "具体任务", "主要任务", "重点任务", "工作任务", "具体内容", "工作内容", "主要内容", "任务内容", "具体要求", "工作要求", "任务清单",
            "改革举措", "政策措施", "具体工作", "重点工作", "工作目标", "任务目标", "目标任务", "主要目标"));

    /** A label and its place; the value starts at end. */
    record Label(Field field, int from, int end) {
    }

    private static final int LONGEST = 6;
    /** In running text a bare 时间: or 单位: announces nothing. */
    private static final int SURE = 4;

    private final List<String> words;

    Field(List<String> words) {
        this.words = words;
    }

    boolean namesUnits() {
        return this == LEAD || this == COOPERATING || this == RESPONSIBLE;
    }

    /** The label that ends with the colon at a position, or null; at the beginning of its text it may have a prefix. */
    static Label before(Passage passage, int colon, int from) {
        Label found = null;
        for (var field : values()) {
            for (var word : field.words) {
                int start = colon - word.length();
                boolean alone = start >= from && start - from <= LONGEST && isOnlyWords(passage, from, start);
                if (start >= from && passage.has(start, word) && (alone || word.length() >= SURE)
                        && (found == null || word.length() > colon - found.from())) {
                    found = new Label(field, start, colon + 1);
                }
            }
        }
        return found == null ? null : new Label(found.field, isOnlyWords(passage, from, found.from)
                && found.from - from <= LONGEST ? from : found.from, found.end);
    }

    /** The label that a text starts with, or null. */
    static Label at(Passage passage, int from) {
        for (int at = from; at < Math.min(passage.length(), from + 2 * LONGEST); at++) {
            if (passage.at(at) == ':') {
                var label = before(passage, at, from);
                return label != null && label.from == from ? label : null;
            }
        }
        return null;
    }

    private static boolean isOnlyWords(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isIdeographic(passage.at(at))) {
                return false;
            }
        }
        return true;
    }
}
