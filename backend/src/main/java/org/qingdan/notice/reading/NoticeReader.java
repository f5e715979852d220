package org.qingdan.notice.reading;

import java.util.List;

/**
 * Reads the text of a notice into a draft: a table as rows of cells, running text as numbered paragraphs, then the clauses of
 * units and deadlines in them. It answers on any text, with less the less it finds.
 */
public final class NoticeReader {

    public Draft read(String text) {
        var findings = new Findings(text);
        var lines = Line.of(text);
        var head = new Letterhead(text, lines, findings);
        var noticeDate = NoticeDate.of(head.issuedOn(), head.publishedOn(), text);
        var parts = parts(text, Furniture.without(lines), head, noticeDate, findings);
        var aliases = new Aliases(parts, findings);
        aliases.reportRunTogether();
        return new Draft(head.title() == null ? null : head.title().text(text),
                head.title() == null ? null : head.title().span(), head.issuer(), head.documentNumber(),
                head.issuedOn(), head.publishedOn(), parts, aliases.found(), findings.inOrderOfText());
    }

    /** Numbers on lines of their own and headings of columns are marks of a table; else the tasks are paragraphs. */
    private static List<PartDraft> parts(String text, List<Line> lines, Letterhead head, NoticeDate noticeDate,
            Findings findings) {
        if (!Outline.looksLikeTable(text, lines)) {
            return new ProseReader(text, lines, head.title(), noticeDate, findings).parts();
        }
        return new ListReader(text, new TaskReader(text, noticeDate, FirstIsLead.in(lines.stream().map(Line::passage).toList()), findings), findings)
                .read(Outline.of(text, lines), head.title());
    }
}
