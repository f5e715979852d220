package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Reads the elements of a deadline cell as clauses: what comes before a time says what the time is for. */
final class TimeClauses {

    private static final List<String> LEADING = List.of("其中", "力争", "确保", "争取", "原则上", "自", "待", "在", "于", "并",
            ",", "、", ";", "。", ":");
    private static final List<String> TRAILING = List.of("以及", "力争", "确保", "争取", "原则上", "要求", "均", "应",
            "及", "和", "与", "在", "于", "到", "至", "并", ",", "、", ";", "。", ":");

    private final Passage passage;
    private final boolean ambiguous;
    private final List<TimeClause> clauses = new ArrayList<>();
    private final List<Element> subject = new ArrayList<>();

    TimeClauses(Passage passage, DeadlineGrammar.Parse parse) {
        this.passage = passage;
        this.ambiguous = parse.ambiguous();
        for (var element : parse.elements()) {
            accept(element);
        }
    }

    List<TimeClause> clauses() {
        return clauses;
    }

    /** What stands after the last time, or null. */
    Span leftOver() {
        return subject.isEmpty() ? null
                : passage.span(subject.get(0).from(), subject.get(subject.size() - 1).end());
    }

    private void accept(Element element) {
        switch (element.type()) {
            case TIME -> close(element);
            case SEPARATOR -> {
                if (!subject.isEmpty()) {
                    subject.add(element);
                }
            }
            default -> subject.add(element);
        }
    }

    private void close(Element time) {
        var items = new TreeSet<Integer>();
        var level = Level.ALL;
        var mends = new ArrayList<Mend>();
        var texts = new ArrayList<int[]>();
        for (int i = 0; i < subject.size(); i++) {
            var element = subject.get(i);
            mends.addAll(element.mends());
            if (element.type() == Element.Type.ITEMS) {
                ((TreeSet<?>) element.value()).forEach(item -> items.add((Integer) item));
            } else if (element.type() == Element.Type.LEVEL && !wordFollows(i)) {
                level = (Level) element.value();
            } else {
                extend(texts, element);
            }
        }
        mends.addAll(time.mends());
        texts.forEach(this::trim);
        texts.removeIf(text -> text[0] >= text[1]);
        int from = subject.isEmpty() ? time.from() : subject.get(0).from();
        int timeFrom = time.from();
        String trigger = null;
        var value = (Time) time.value();
        if (value.kind() == Kind.RELATIVE && !texts.isEmpty()) {
            var event = texts.remove(texts.size() - 1);
            timeFrom = event[0];
            trigger = passage.printed(event[0], event[1]);
        }
        var parts = texts.stream().map(text -> passage.printed(text[0], text[1])).toList();
        clauses.add(new TimeClause(items, parts, level, value, trigger, from, timeFrom, time.end(), mends, ambiguous));
        subject.clear();
    }

    /** A level word that runs on into other words is the beginning of a name, not a level. */
    private boolean wordFollows(int index) {
        return index + 1 < subject.size() && subject.get(index + 1).type() == Element.Type.WORD;
    }

    private static void extend(List<int[]> texts, Element element) {
        var last = texts.isEmpty() ? null : texts.get(texts.size() - 1);
        if (last != null && last[1] == element.from()) {
            last[1] = element.end();
        } else {
            texts.add(new int[] {element.from(), element.end()});
        }
    }

    private void trim(int[] text) {
        int leading = 1;
        while (leading > 0) {
            leading = length(LEADING, word -> passage.has(text[0], word) && text[0] + word.length() <= text[1]);
            text[0] += leading;
        }
        int trailing = 1;
        while (trailing > 0) {
            trailing = length(TRAILING, word -> text[1] - word.length() >= text[0]
                    && passage.has(text[1] - word.length(), word));
            text[1] -= trailing;
        }
    }

    private static int length(List<String> words, Predicate<String> matching) {
        return words.stream().filter(matching).mapToInt(String::length).findFirst().orElse(0);
    }
}
