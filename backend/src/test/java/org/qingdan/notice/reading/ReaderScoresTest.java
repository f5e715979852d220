package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingdan.notice.reading.report.NoticeScore;

/** Published notices are read as people read them, field by field; no change may read them worse. */
class ReaderScoresTest {

    private static String file(String name) throws IOException {
        try (var file = ReaderScoresTest.class.getResourceAsStream("/notices/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-guobanfa-2020-43", "07-jiangxi-2020-20tiao", "09-sanming-2020"})
    void everyTaskUnitAndDeadlineIsFoundAndNoneMadeUp(String notice) throws IOException {
        var score = new NoticeScore(file(notice + ".txt"), file(notice + ".gold.json"));

        assertEquals(1, score.tasks().f1());
        assertEquals(1, score.units().f1());
        assertEquals(1, score.deadlines().f1());
    }

    @Test
    void firstUnitLeadsWhereTheNoticeSaysSoOnce() throws IOException {
        var draft = new NoticeReader().read(file("04-guofa-2019-3.txt"));
        var tasks = draft.parts().stream().flatMap(part -> part.groups().stream())
                .flatMap(group -> group.tasks().stream()).toList();

        assertEquals(21, tasks.size());
        assertTrue(tasks.stream().allMatch(task -> task.assignments().get(0).role() == Role.LEAD));
        assertEquals(List.of("税务总局", "财政部", "海关总署"),
                tasks.get(0).assignments().stream().map(one -> one.unit().name()).toList());
    }
}
