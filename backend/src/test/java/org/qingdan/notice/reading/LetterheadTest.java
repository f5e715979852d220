package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Title, issuer, number and dates are told before the list begins. */
class LetterheadTest {

    private static Draft read(String... lines) {
        return new NoticeReader().read(String.join("\n", lines));
    }

    @ParameterizedTest
    @CsvSource({
            "松川县人民政府关于加强服务的意见, 松川县人民政府",
            "松川县人民政府印发关于加强服务若干措施的通知, 松川县人民政府",
            "松川县人民政府办公室关于转发任务清单的通知, 松川县人民政府办公室"})
    void issuerStandsBeforeTheSubject(String title, String issuer) {
        assertEquals(title, read(title).title());
        assertEquals(issuer, read(title).issuer());
    }

    @Test
    void titleMayRunOverLines() {
        assertEquals("松川县人民政府关于促进园区高质量发展的若干意见",
                read("松川县人民政府关于促进园区", "高质量发展的若干意见", "松政发〔2021〕3号").title());
    }

    @Test
    void issuerIsTheSignatureWhereTheTitleNamesNone() {
        var draft = read("关于加强服务的通知", "请认真落实。", "松川县人民政府", "2021年4月8日");

        assertEquals("松川县人民政府", draft.issuer());
    }

    @Test
    void numberIsRecognisedByItsYearInBrackets() {
        assertEquals("松政办发〔2021〕43号", read("松川县关于加强服务的通知", "松政办发〔2021〕43号").documentNumber());
        assertNull(read("松川县关于加强服务的通知", "按照松政办发〔2021〕43号文件要求办理。").documentNumber());
    }

    @ParameterizedTest
    @CsvSource({"2021年4月8日, 2021-04-08", "20210408, 2021-04-08", "2021-04-08, 2021-04-08"})
    void dateOfIssueStandsAlone(String printed, LocalDate issuedOn) {
        assertEquals(issuedOn, read("松川县关于加强服务的通知", "请于2021年5月1日前报送。", printed).issuedOn());
    }

    @Test
    void dateThatLostItsMarksIsMended() {
        var finding = read("松川县关于加强服务的通知", "\u2002\u2002 20210408 \u00a0").findings().get(0);

        assertEquals("20210408", finding.original());
        assertEquals(Certainty.MENDED, finding.certainty());
    }

    @Test
    void dateOfPublicationIsTakenFromThePage() {
        var draft = read("松川县关于加强服务的通知", "发布时间：2021-04-12 10:39信息来源：县政府办文字大小：[大] 背景色：");

        assertEquals(LocalDate.of(2021, 4, 12), draft.publishedOn());
        assertTrue(draft.findings().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年3月2日", "二〇二一年三月二日", "2021-03-02"})
    void dateMayStandAfterTheList(String date) {
        var draft = new NoticeReader().read("松川县人民政府关于做好有关工作的通知\n一、主要任务\n（一）甲事。（县公安局负责）\n松川县人民政府\n"
                + date + "\n");

        assertEquals("2021-03-02", draft.issuedOn().toString());
    }

    @Test
    void titleMaySayOnlyWhichKindOfDocumentItIs() {
        assertEquals("松川县2021年重点工作任务分解表",
                new NoticeReader().read("附件1\n松川县2021年重点工作任务分解表\n一、甲\n").title());
    }
}
