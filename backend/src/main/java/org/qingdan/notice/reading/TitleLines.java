package org.qingdan.notice.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the title of a notice: …关于…的通知 over one line or several, or a line that says what kind of document it is. */
final class TitleLines {

    private static final List<String> KINDS = List.of("通知", "意见", "方案", "措施", "决定", "办法", "清单", "规定", "公告",
            "通报", "计划", "要点", "函");
    private static final List<String> BARE_KINDS = List.of("表", "台账", "任务书", "细则", "规划", "纲要", "条例", "政策", "分工",
            "任务", "目录", "要求", "条");
    private static final Pattern LEADING_TITLE = Pattern.compile(
            "[^。:;,《》]{2,60}?关于[^。:;]{2,150}?的(?:若干|实施)?(?:通知|意见|方案|决定|通报|公告|措施)");
    private static final String REMARK = "\\([^()]{1,8}\\)$";
    private static final int LONGEST = 200;
    private static final int LONGEST_BARE = 60;
    private static final int SHORTEST_BARE = 6;
    private static final int MOST_LINES = 3;
    private static final int MOST_LINES_BEFORE = 12;

    private TitleLines() {
    }

    /** The title among the lines before the list starts, or null. */
    static Cell of(String source, List<Line> lines, int listStart) {
        return Stream.of(about(source, lines, listStart), leading(source, lines), bare(lines, listStart))
                .filter(title -> title != null).findFirst().orElse(null);
    }

    private static Cell about(String source, List<Line> lines, int end) {
        for (int first = 0; first < end; first++) {
            for (int last = first; last < end && last - first < MOST_LINES; last++) {
                var cell = new Cell(lines.subList(first, last + 1));
                var text = cell.passage(source).text();
                if (text.length() <= LONGEST && text.contains("关于")
                        && KINDS.stream().anyMatch(text.replaceFirst(REMARK, "")::endsWith)) {
                    return cell;
                }
            }
        }
        return null;
    }

    /** In a text whose line breaks are lost the title is the beginning of the first line. */
    private static Cell leading(String source, List<Line> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        var line = lines.get(0);
        var start = LEADING_TITLE.matcher(line.text().substring(0, Math.min(line.text().length(), 2 * LONGEST)));
        var span = start.lookingAt() ? line.passage().span(0, start.end()) : null;
        return span == null ? null : new Cell(List.of(new Line(span, Passage.of(source, span))));
    }

    private static Cell bare(List<Line> lines, int end) {
        return lines.stream().limit(Math.min(end, MOST_LINES_BEFORE)).filter(TitleLines::saysItsKind).findFirst()
                .map(line -> new Cell(List.of(line))).orElse(null);
    }

    private static boolean saysItsKind(Line line) {
        var text = line.text().replaceFirst(REMARK, "");
        return text.length() >= SHORTEST_BARE && text.length() <= LONGEST_BARE && text.indexOf('。') < 0
                && text.indexOf(':') < 0 && Stream.concat(KINDS.stream(), BARE_KINDS.stream()).anyMatch(text::endsWith);
    }
}
