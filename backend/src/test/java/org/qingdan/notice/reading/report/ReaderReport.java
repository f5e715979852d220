package org.qingdan.notice.reading.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.qingdan.notice.reading.NoticeFile;

/** Scores the reader on every notice of a folder that has a .gold.json beside it, and lists all that differs. */
public final class ReaderReport {

    private static final String GOLD = ".gold.json";
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ReaderReport() {
    }

    public static void main(String[] folder) throws IOException {
        var scores = new LinkedHashMap<String, NoticeScore>();
        try (var files = Files.list(Path.of(folder[0]))) {
            for (var gold : files.filter(file -> file.toString().endsWith(GOLD)).sorted().toList()) {
                var name = gold.getFileName().toString().replace(GOLD, "");
                scores.put(name, new NoticeScore(text(gold.resolveSibling(name + ".txt")), text(gold)));
            }
        }
        print(scores);
    }

    private static String text(Path file) throws IOException {
        return NoticeFile.text(Files.readAllBytes(file));
    }

    private static void print(Map<String, NoticeScore> scores) {
        OUT.printf("%-34s %-29s %-29s %-29s%n", "", "tasks", "unit + role", "deadlines");
        OUT.printf("%-34s%s%n", "notice", "   right   prec    rec     F1 ".repeat(3));
        scores.forEach((name, score) -> row(name, score.tasks(), score.units(), score.deadlines()));
        row("all", sum(scores, NoticeScore::tasks), sum(scores, NoticeScore::units), sum(scores, NoticeScore::deadlines));
        scores.forEach((name, score) -> score.differences().forEach(line -> OUT.println(name + ": " + line)));
    }

    private static Score sum(Map<String, NoticeScore> scores, Function<NoticeScore, Score> which) {
        return scores.values().stream().map(which).reduce(Score.NONE, Score::plus);
    }

    private static void row(String name, Score... scores) {
        OUT.printf("%-34s", name);
        for (var score : scores) {
            OUT.printf(" %7s %6.3f %6.3f %6.3f", score.right() + "/" + score.written(), score.precision(),
                    score.recall(), score.f1());
        }
        OUT.println();
    }
}
