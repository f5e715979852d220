package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the command prints is JSON in which every element knows its place in the text. */
class ReadCommandTest {

    private static JsonNode read(String text) throws IOException {
        return new ObjectMapper().readTree(ReadCommand.json(text));
    }

    @Test
    void realNoticeIsPrintedWhole() throws IOException {
        var json = read(HuainanNotice.TEXT);

        assertEquals("2019-12-11", json.get("issuedOn").asText());
        assertEquals(36, json.get("tasks").size());
        assertTrue(json.get("findings").size() > 0);
    }

    @Test
    void whatHoldsForEveryMeasureStandsAtTheTaskAlone() throws IOException {
        var text = SmallNotice.withUnits("1项县公安局负责。第2项县公安局牵头，县财政局配合。").forMeasures(2).text();
        var task = read(text).get("tasks").get(0);

        assertEquals("1", task.get("number").asText());
        assertEquals(SmallNotice.TITLE, task.get("title").asText());
        assertEquals("(一)办证(1项)。", task.get("section").asText());
        assertEquals("2021-12-31", task.get("deadlines").get(0).get("dueOn").asText());
        assertEquals(0, task.get("assignments").size());
        assertEquals("RESPONSIBLE", task.get("measures").get(0).get("assignments").get(0).get("role").asText());
        assertEquals(0, task.get("measures").get(1).get("deadlines").size());
    }

    @Test
    void elementsStandWhereTheySay() throws IOException {
        var text = SmallNotice.withUnits("县公安局负责。").text();
        var unit = read(text).get("tasks").get(0).get("assignments").get(0);

        assertEquals("县公安局", text.substring(unit.get("source").get("start").asInt(),
                unit.get("source").get("end").asInt()));
    }

    @Test
    void oddCharactersStayJson() throws IOException {
        assertEquals("关于“\\\"\t\uD83D”的通知", read("关于“\\\"\t\uD83D”的通知\n一、甲\n").get("title").asText());
    }

    @Test
    void encodingIsFoundOut() {
        var text = "县公安局负责，2021年底前完成。";

        assertEquals(text, NoticeFile.text(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(text, NoticeFile.text(text.getBytes(Charset.forName("GB18030"))));
        assertEquals(text, NoticeFile.text(text.getBytes(StandardCharsets.UTF_16)));
    }
}
