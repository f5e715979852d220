package org.qingdan.notice.reading;

import java.util.List;

/** What belongs to the web page and not to the notice: the line about publication, and a form for opinions at the end. */
final class Furniture {

    private static final List<String> PUBLISHED = List.of("发布时间", "发布日期", "发文时间", "成文日期");
    private static final List<String> PAGE_WORDS = List.of("打印本页", "关闭窗口", "分享到", "扫一扫", "浏览次数", "信息来源");
    private static final List<String> VIEW_SETTINGS = List.of("文字大小", "字体大小", "背景色");
    private static final int LONGEST_LABEL = 14;
    private static final int LONGEST_PAGE_LINE = 160;

    private Furniture() {
    }

    static boolean tellsPublication(Line line) {
        return PUBLISHED.stream().anyMatch(line.text()::startsWith);
    }

    /** The lines of the notice itself. */
    static List<Line> without(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && (isFormLabel(lines.get(end - 1)) || asksForOpinions(lines.get(end - 1))
                || isPageLine(lines.get(end - 1)))) {
            end--;
        }
        return lines.subList(0, end).stream().filter(line -> !tellsPublication(line) && !isPageLine(line)).toList();
    }

    private static boolean isPageLine(Line line) {
        return line.text().length() <= LONGEST_PAGE_LINE && (PAGE_WORDS.stream().anyMatch(line.text()::startsWith)
                || VIEW_SETTINGS.stream().anyMatch(line.text()::contains));
    }

    /** A bullet or star and a short label that nothing follows. */
    private static boolean isFormLabel(Line line) {
        var text = line.text();
        boolean bullet = "•*·●".indexOf(text.charAt(0)) >= 0;
        return text.length() <= LONGEST_LABEL && (text.endsWith(":") || bullet);
    }

    private static boolean asksForOpinions(Line line) {
        return line.text().contains("请您") || line.text().contains("您的") && line.text().contains("意见");
    }
}
