package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingdan.notice.reading.HuainanNotice.DRAFT;
import static org.qingdan.notice.reading.HuainanNotice.TEXT;
import static org.qingdan.notice.reading.HuainanNotice.cut;
import static org.qingdan.notice.reading.HuainanNotice.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the notice has lost characters, the reader says what it found there and what it made of it. */
class HuainanNoticeFindingsTest {

    /** A damaged piece of the notice, where it stands, and a pattern for what a careful person reads there. */
    record Damage(String cell, String original, String reading) {

        Span span() {
            int cellStart = TEXT.indexOf("\n" + cell + "\n");
            assertTrue(cellStart >= 0, cell);
            int start = TEXT.indexOf(original, cellStart);
            return new Span(start, start + original.length());
        }

        @Override
        public String toString() {
            return original + " → " + reading;
        }
    }

    private static final String ENTERPRISE_START = "1-32019年底前完成;第420203月底前完成。";
    private static final String COURTS = "12项由市中院牵头,有关单位按职责分工负责;第3项由市发展改革委牵头,各有关单位按职责分工负责。";
    private static final String ENVIRONMENT = "1项省实施意见出台后一月内完成;第22019年底前完成。";
    private static final String POWER = "全面实现低压小微企业接电“三零”服务2019年底前完成;网上签订合同,并前置到申请环节及第220203月底前完成;"
            + "第320206月底前完成。";
    private static final String POWER_UNITS = "市发展改革委、淮南供电公司牵头,市自然资源和规划局、市城乡建设局、市住房保障和房产管理局、"
            + "市林业局、市交通运输局、市公安局、市数据资源局等单位单位按职责分工负责。";
    private static final String ISSUED = "\u2002".repeat(48) + "20191211" + "\u00a0".repeat(5);

    static Stream<Damage> damaged() {
        return Stream.of(
                new Damage(ISSUED, "20191211", "2019年12月11日|2019-12-11"),
                new Damage(ENTERPRISE_START, "1-32019年底前", "1[-至]3项2019年底前"),
                new Damage(ENTERPRISE_START, "第420203月底前", "第4项2020年3月底前"),
                new Damage(COURTS, "12项", "1项?[、,和至-]第?2"),
                new Damage(ENVIRONMENT, "第22019年底前", "第2项2019年底前"),
                new Damage("20209月底前", "20209月底前", "2020年9月底前"),
                new Damage(POWER_UNITS, "等单位单位", "等单位(?!单位)"),
                new Damage(POWER, "第220203月底前", "第2项2020年3月底前"),
                new Damage(POWER, "第320206月底前", "第3项2020年6月底前"),
                new Damage("20206月底前", "20206月底前", "2020年6月底前"),
                new Damage("202010月底前", "202010月底前", "2020年10月底前"));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void everyMendedPlaceHasItsFinding(Damage damage) {
        assertTrue(Pattern.compile(damage.reading()).matcher(mended(damage.span())).find(),
                () -> damage + " was read as " + mended(damage.span()) + ", findings there: " + at(damage.span()));
    }

    @Test
    void nothingElseIsMended() {
        var places = damaged().map(Damage::span).toList();
        HuainanNotice.none(DRAFT.findings().stream()
                .filter(finding -> finding.certainty() == Certainty.MENDED)
                .filter(finding -> places.stream().noneMatch(place -> meet(place, finding.source())))
                .map(Finding::toString)
                .toList());
    }

    @Test
    void deadlineReadFromADamagedPlaceCarriesItsFinding() {
        var dates = damaged().filter(damage -> damage.original().contains("底前")).map(Damage::span).toList();
        measures().forEach(measure -> measure.draft().deadlines().forEach(deadline -> {
            boolean damaged = dates.stream().anyMatch(place -> meet(place, deadline.source()));
            boolean mended = deadline.finding() != null && deadline.finding().certainty() == Certainty.MENDED;
            assertEquals(damaged, mended, measure.place() + " " + deadline);
        }));
    }

    @Test
    void everyFindingOfADeadlineIsAmongThoseOfTheNotice() {
        measures().flatMap(measure -> measure.draft().deadlines().stream())
                .map(DeadlineDraft::finding)
                .filter(Objects::nonNull)
                .forEach(finding -> assertTrue(DRAFT.findings().contains(finding), finding.toString()));
    }

    @Test
    void everyFindingQuotesItsPlaceAndExplainsItself() {
        assertFalse(DRAFT.findings().isEmpty());
        DRAFT.findings().forEach(finding -> {
            assertEquals(finding.original(), cut(finding.source()), finding.toString());
            assertTrue(finding.rule().matches("[a-z]+(-[a-z]+)*"), finding.toString());
            assertTrue(finding.explanation().matches("(?s).*\\p{IsHan}.*"), finding.toString());
        });
    }

    /** The printed piece with every finding that touches it put in place, a finding made twice put in once. */
    private static String mended(Span place) {
        var findings = at(place);
        int start = findings.isEmpty() ? place.start() : Math.min(place.start(), findings.get(0).source().start());
        var text = new StringBuilder();
        for (var finding : findings) {
            if (finding.source().start() >= start) {
                text.append(TEXT, start, finding.source().start()).append(finding.reading());
                start = finding.source().end();
            }
        }
        return text.append(TEXT, start, Math.max(start, place.end())).toString();
    }

    private static List<Finding> at(Span place) {
        return DRAFT.findings().stream()
                .filter(finding -> meet(place, finding.source()))
                .sorted(Comparator.comparingInt((Finding finding) -> finding.source().start())
                        .thenComparing(finding -> -finding.source().end()))
                .toList();
    }

    private static boolean meet(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
