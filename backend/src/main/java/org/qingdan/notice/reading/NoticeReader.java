package org.qingdan.notice.reading;


/**
 * Reads the text of a notice into a draft: lines, then the outline of parts, groups and rows, then the cells of each row,
 * then the clauses of units and deadlines in them. It answers on any text, with less the less it finds.
 */
public final class NoticeReader {

    public Draft read(String text) {
        var findings = new Findings(text);
        var lines = Line.of(text);
        var head = new Letterhead(text, lines, findings);
        var noticeDate = head.issuedOn() != null ? head.issuedOn() : head.publishedOn();
        var parts = new ListReader(text, new TaskReader(text, noticeDate, findings), findings)
                .read(Outline.of(Furniture.without(lines)), head.title());
        var aliases = new Aliases(parts, findings);
        aliases.reportRunTogether();
        return new Draft(head.title() == null ? null : head.title().text(text),
                head.title() == null ? null : head.title().span(), head.issuer(), head.documentNumber(),
                head.issuedOn(), head.publishedOn(), parts, aliases.found(), findings.inOrderOfText());
    }
}
