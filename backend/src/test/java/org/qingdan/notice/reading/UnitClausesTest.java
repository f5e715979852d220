package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingdan.notice.reading.SmallNotice.withUnits;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses of units say who leads, who cooperates and who is responsible, for all measures or for some. */
class UnitClausesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县公安局负责。                                   | R 县公安局
            由县公安局负责                                   | R 县公安局
            县公安局、县税务局按职责分工负责。                 | R 县公安局, R 县税务局
            县公安局、县税务局按职能分工负责。                 | R 县公安局, R 县税务局
            县公安局、县税务局按照各自职责负责。               | R 县公安局, R 县税务局
            县公安局牵头,县税务局、县财政局按职责分工负责。     | L 县公安局, C 县税务局, C 县财政局
            县公安局、县税务局牵头，县财政局按职责负责。        | L 县公安局, L 县税务局, C 县财政局
            县公安局牵头,县税务局配合。                       | L 县公安局, C 县税务局
            县公安局牵头负责，县税务局、县财政局等配合。        | L 县公安局, C 县税务局, C 县财政局
            县公安局会同县税务局负责。                        | L 县公安局, C 县税务局
            县公安局牵头,会同县税务局、县财政局落实。          | L 县公安局, C 县税务局, C 县财政局
            县公安局牵头                                     | L 县公安局
            县公安局                                         | R 县公安局
            """)
    void rolesFollowFromTheWordsAfterTheNames(String clause, String parties) {
        // 落实 alone is no word of the grammar: it may end a name
        assertEquals(parties, withUnits(clause).unitsOf(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"县自然资源和规划局", "松川海关(筹)", "松川海关（筹）", "人行松川中心支行", "县公共资源交易监督管理局",
            "县退役军人事务局", "松川供电公司", "县中院", "县住房和城乡建设局"})
    void wordsInsideANameDoNotBreakIt(String name) {
        assertEquals("L " + name + ", C 县税务局", withUnits(name + "牵头,县税务局按职责分工负责。").unitsOf(1));
    }

    @Test
    void conjunctionBetweenTwoWholeNamesSeparatesThem() {
        assertEquals("R 县公安局, R 县税务局", withUnits("县公安局和县税务局按职责分工负责。").unitsOf(1));
        assertEquals("R 县公安局, R 其他县直有关单位", withUnits("县公安局及其他县直有关单位按职责分工负责。").unitsOf(1));
    }

    @Test
    void wordThatClosesAListIsNoParty() {
        assertEquals("R 县公安局, R 县税务局", withUnits("县公安局、县税务局等单位按职责分工负责。").unitsOf(1));
        assertEquals("R 县公安局, R 县直有关部门", withUnits("县公安局等县直有关部门按职责分工负责。").unitsOf(1));
    }

    @Test
    void doubledWordIsMendedWithAFinding() {
        var notice = withUnits("县公安局、县税务局等单位单位按职责分工负责。");

        assertEquals("R 县公安局, R 县税务局", notice.unitsOf(1));
        assertEquals(List.of("等单位单位 → 等单位"), notice.mended());
    }

    @ParameterizedTest
    @CsvSource({
            "'县公安局县税务局负责。', 'R 县公安局, R 县税务局', 县公安局县税务局 → 县公安局、县税务局",
            "'县公安局牵,县税务局负责。', 'L 县公安局, C 县税务局', 牵 → 牵头",
            "'县公安局头,县税务局负责。', 'L 县公安局, C 县税务局', 头 → 牵头"})
    void lostCharacterBetweenNamesIsSupplied(String printed, String parties, String mended) {
        assertEquals(parties, withUnits(printed).unitsOf(1));
        assertEquals(List.of(mended), withUnits(printed).mended());
    }

    @Test
    void remainsOfAWordAreNoPartyButAFinding() {
        var notice = withUnits("县公安局、县税务局按职责分负责。");

        assertEquals("R 县公安局, R 县税务局", notice.unitsOf(1));
        assertTrue(notice.rules().contains("unlikely-unit"));
    }

    @Test
    void nameMadeOfTwoOtherNamesIsAFinding() {
        var notice = withUnits("第1项县公安局、松川供电公司负责。第2项县公安局松川供电公司负责。").forMeasures(2);

        assertTrue(notice.rules().contains("run-together-units"));
    }

    @Test
    void partiesAreNamedCollectiveOrVague() {
        var forms = withUnits("县公安局牵头,各乡镇政府、各县（市、区）人民政府、各市、县〔区〕人民政府、有关单位、各有关单位、省直相关部门按职责分工负责。")
                .task().measures().get(0).assignments().stream()
                .map(assignment -> assignment.unit().form() + " " + assignment.unit().name()).toList();

        assertEquals(List.of("NAMED 县公安局", "COLLECTIVE 各乡镇政府", "COLLECTIVE 各县（市、区）人民政府",
                "COLLECTIVE 各市、县〔区〕人民政府", "VAGUE 有关单位", "VAGUE 各有关单位", "VAGUE 省直相关部门"), forms);
    }

    @Test
    void clauseHoldsForTheMeasuresItLists() {
        var notice = withUnits("1-3项县公安局牵头,县税务局按职责分工负责。第4项县财政局负责。").forMeasures(4);

        assertEquals("L 县公安局, C 县税务局", notice.unitsOf(1));
        assertEquals("L 县公安局, C 县税务局", notice.unitsOf(3));
        assertEquals("R 县财政局", notice.unitsOf(4));
        assertEquals(List.of(), notice.mended());
    }

    @Test
    void clauseWithoutListTakesWhatTheOthersLeave() {
        var notice = withUnits("县公安局负责;第二项由县税务局负责,第4项、第5项由县财政局负责。").forMeasures(5);

        assertEquals("R 县公安局", notice.unitsOf(1));
        assertEquals("R 县税务局", notice.unitsOf(2));
        assertEquals("R 县公安局", notice.unitsOf(3));
        assertEquals("R 县财政局", notice.unitsOf(5));
    }

    @Test
    void remainingMeasuresMayBeNamedAsSuch() {
        var notice = withUnits("第1项县公安局负责,其余各项由县税务局负责。").forMeasures(3);

        assertEquals("R 县公安局", notice.unitsOf(1));
        assertEquals("R 县税务局", notice.unitsOf(3));
    }

    @Test
    void measureNobodyIsNamedForIsAFinding() {
        assertTrue(withUnits("第1项县公安局负责。").forMeasures(2).rules().contains("measure-without-units"));
    }

    @Test
    void nameWithoutManagementIsTheSameUnit() {
        var draft = withUnits("第1项县房产管理局负责,第2项县房产局负责,第3项县房产管理局负责。").forMeasures(3).draft();

        assertEquals(1, draft.aliases().size());
        assertEquals("县房产管理局", draft.aliases().get(0).name());
        assertEquals("县房产局", draft.aliases().get(0).otherName());
        assertEquals(Certainty.INFERRED, draft.aliases().get(0).finding().certainty());
    }
}
