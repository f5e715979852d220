package org.qingdan.notice.reading;

import java.util.List;

/** What a column of a task list holds, known by how its heading ends. */
enum Column {
    NUMBER(List.of("序号", "编号")),
    PERSON(List.of("领导", "责任人", "负责人", "联系人", "电话", "联络员")),
    DEADLINE(List.of("时限", "时间", "期限", "时限要求", "时间要求", "完成日期", "时间节点", "进度要求")),
    LEADS(List.of("牵头单位", "牵头部门", "牵头科室", "牵头处室", "主办单位", "主办部门", "主责单位", "主责部门")),
    COOPERATING(List.of("配合单位", "配合部门", "配合科室", "协办单位", "协办部门", "参与单位", "协同单位", "协作单位")),
    UNITS(List.of("责任单位", "责任部门", "责任科室", "责任处室", "责任股室", "责任主体", "负责单位", "负责部门", "落实单位", "实施单位", "承办单位",
            "责任分工", "承办科室", "部门", "单位")),
    REMARK(List.of("备注", "进展情况", "完成情况", "进度", "进展", "类别", "分类", "领域", "板块", "来源", "成果", "依据")),
    MEASURES(List.of("具体要求", "具体措施", "具体举措", "具体任务", "工作措施", "工作举措", "推进措施", "主要措施", "工作要求", "目标要求", "落实措施",
            "具体内容", "细化措施", "工作标准", "目标", "标准")),
    PRACTICE(List.of("做法", "内容", "说明")),
    TITLE(List.of("举措", "任务", "事项", "措施", "项目", "工作", "名称", "指标"));

    static final List<Column> USUAL = List.of(TITLE, PRACTICE, MEASURES, UNITS, DEADLINE);

    /** The columns of units, in the order of their roles. */
    static final List<Column> PARTIES = List.of(LEADS, UNITS, COOPERATING);

    private static final int LONGEST_NUMBER_HEADING = 4;
    private static final String OURS = "我本";

    private final List<String> endings;

    Column(List<String> endings) {
        this.endings = endings;
    }

    boolean holdsUnits() {
        return this == UNITS || this == LEADS || this == COOPERATING;
    }

    /** The column under a heading, or null; 我市…举措 are what the issuer does itself, other 举措 what it is asked to do. */
    static Column under(String heading) {
        for (var column : values()) {
            boolean tooLong = column == NUMBER && heading.length() > LONGEST_NUMBER_HEADING;
            if (!tooLong && column.endings.stream().anyMatch(heading::endsWith)) {
                boolean ours = column == TITLE && OURS.indexOf(heading.charAt(0)) >= 0;
                return ours ? MEASURES : column;
            }
        }
        return null;
    }
}
