package org.qingdan.notice.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What a notice says of itself before its task list: title, issuer, number and dates. */
final class Letterhead {

    private static final List<String> PASSING_ON = List.of("印发", "转发", "批转", "发布", "下发");
    private static final int LONGEST_NUMBER = 30;
    private static final Pattern FULL_DAY = Pattern.compile("[0-9]{4}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?|[〇○零O0一二三四五六七八九]{4}年.*日");
    private static final int LONGEST_DATE_LINE = 20;

    private final String source;
    private final List<Line> lines;
    private final Findings findings;
    private Cell title;
    private LocalDate publishedOn;
    private LocalDate issuedOn;
    private String issuer;
    private String documentNumber;

    /** All lines of the text; those of the list itself say nothing here that its head does not say before. */
    Letterhead(String source, List<Line> lines, Findings findings) {
        this.source = source;
        this.lines = lines;
        this.findings = findings;
        lines.stream().filter(Furniture::tellsPublication).findFirst().ifPresent(line -> publishedOn = published(line));
        int listStart = listStart();
        title = TitleLines.of(source, lines, listStart);
        readIssuer();
        readNumber(listStart);
        readDate(listStart);
    }

    Cell title() {
        return title;
    }

    String issuer() {
        return issuer;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    private int listStart() {
        for (int i = 0; i < lines.size(); i++) {
            if (Heading.of(lines.get(i)) != null || TableHeader.at(lines, i) != null) {
                return i;
            }
        }
        return lines.size();
    }

    /** The time of day follows the date after a blank, so only the first word after the colon counts. */
    private LocalDate published(Line line) {
        int from = line.span().start();
        while (from < line.span().end() && !Character.isDigit(source.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < line.span().end() && !Passage.isBlank(source.charAt(end))) {
            end++;
        }
        var passage = Passage.of(source, new Span(from, end));
        var date = new DateGrammar(passage, new YearGrammar(passage, null)).at(0).stream()
                .filter(reading -> reading.value().year() != null)
                .min(Comparator.comparingInt(Reading::cost));
        return date.map(reading -> reading.value().in(0)).orElse(null);
    }

    private void readIssuer() {
        if (title == null) {
            return;
        }
        var passage = title.passage(source);
        int about = Math.max(0, passage.text().indexOf("关于"));
        var before = passage.printed(0, about);
        issuer = PASSING_ON.stream().filter(before::endsWith).findFirst()
                .map(word -> before.substring(0, before.length() - word.length()))
                .orElse(before);
        issuer = issuer.isEmpty() ? null : issuer;
    }

    private void readNumber(int end) {
        for (int i = 0; i < end && documentNumber == null; i++) {
            var text = lines.get(i).text();
            int open = text.indexOf('(');
            boolean number = text.length() <= LONGEST_NUMBER && open > 0 && text.endsWith("号")
                    && text.substring(open).matches("\\([0-9]{4}\\)第?[0-9]{1,5}号");
            documentNumber = number ? lines.get(i).span().cut(source) : null;
        }
    }

    /** The date stands on a line of its own, under the signature where there is one: before the list or after it. */
    private void readDate(int end) {
        for (int i = 0; i < end && issuedOn == null; i++) {
            readDateLine(i);
        }
        for (int i = lines.size() - 1; i >= end && issuedOn == null; i--) {
            if (i > 0 && isSignature(lines.get(i - 1), end) && FULL_DAY.matcher(lines.get(i).text()).matches()) {
                readDateLine(i);
            }
        }
    }

    /** In a table a unit and a day follow each other as well; there only the issuer signs. */
    private boolean isSignature(Line line, int listStart) {
        boolean table = TableHeader.at(lines, listStart) != null;
        return issuer != null && line.text().endsWith(issuer)
                || !table && line.text().indexOf('、') < 0 && UnitNames.isLikely(line.text());
    }

    private void readDateLine(int at) {
        var passage = lines.get(at).passage();
        if (passage.length() > LONGEST_DATE_LINE) {
            return;
        }
        issuedOn = ChineseDate.of(passage.text());
        if (issuedOn == null) {
            new DateGrammar(passage, new YearGrammar(passage, null)).at(0).stream()
                    .filter(reading -> reading.end() == passage.length() && reading.value().year() != null)
                    .min(Comparator.comparingInt(Reading::cost))
                    .ifPresent(date -> {
                        issuedOn = date.value().in(0);
                        reportDate(passage, date.mends());
                    });
        }
        if (issuedOn != null) {
            sign(at);
        }
    }

    private void reportDate(Passage passage, List<Mend> mends) {
        if (!mends.isEmpty()) {
            findings.mended("lost-characters", passage, 0, passage.length(), mends, false);
        }
    }

    private void sign(int dateLine) {
        if (issuer == null && dateLine > 0 && UnitNames.isLikely(lines.get(dateLine - 1).text())) {
            issuer = lines.get(dateLine - 1).span().cut(source);
        }
    }
}
