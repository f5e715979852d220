package org.qingdan.notice.reading;

import java.util.List;

/** What a column of a task list holds, known by how its heading ends. */
enum Column {
    NUMBER(List.of("序号", "编号")),
    DEADLINE(List.of("时限", "时间", "期限", "时限要求", "时间要求", "完成日期")),
    UNITS(List.of("责任单位", "牵头单位", "配合单位", "责任部门", "牵头部门", "负责单位")),
    PRACTICE(List.of("做法", "主要内容", "工作内容", "任务内容")),
    MEASURES(List.of()),
    TITLE(List.of("举措", "任务", "事项", "措施", "项目"));

    static final List<Column> USUAL = List.of(TITLE, PRACTICE, MEASURES, UNITS, DEADLINE);

    private static final String OURS = "我本";

    private final List<String> endings;

    Column(List<String> endings) {
        this.endings = endings;
    }

    /** The column under a heading, or null; 我市…举措 are what the issuer does itself, other 举措 what it is asked to do. */
    static Column under(String heading) {
        for (var column : values()) {
            if (column.endings.stream().anyMatch(heading::endsWith)) {
                boolean ours = column == TITLE && OURS.indexOf(heading.charAt(0)) >= 0;
                return ours ? MEASURES : column;
            }
        }
        return null;
    }
}
