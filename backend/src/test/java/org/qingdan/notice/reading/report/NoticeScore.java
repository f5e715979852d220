package org.qingdan.notice.reading.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.qingdan.notice.reading.DraftAsJson;
import org.qingdan.notice.reading.NoticeReader;
import org.qingdan.notice.reading.report.Node.Said;

/** One notice as the reader reads it, beside the same as people read it. */
public final class NoticeScore {

    private static final double SAME_CLAUSE = 0.6;

    private final Set<Node> matched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> differences = new ArrayList<>();
    private Score tasks = Score.NONE;
    private Score units = Score.NONE;
    private Score deadlines = Score.NONE;

    public NoticeScore(String text, String gold) {
        var read = Node.of(DraftAsJson.of(new NoticeReader().read(text)));
        var written = Node.of((Map<?, ?>) JsonText.read(gold));
        for (var node : written) {
            var same = match(node, read);
            tasks = tasks.plus(new Score(same == null ? 0 : 1, 0, 1));
            if (same == null) {
                differences.add("task missed: " + node.number() + " " + node.title());
            }
            compare(node, same);
        }
        for (var node : read) {
            tasks = tasks.plus(new Score(0, 1, 0));
            if (!matched.contains(node)) {
                differences.add("task made up: " + node.number() + " " + node.title());
                compare(new Node(node.number(), "", List.of(), List.of()), node);
            }
        }
    }

    public Score tasks() {
        return tasks;
    }

    public Score units() {
        return units;
    }

    public Score deadlines() {
        return deadlines;
    }

    List<String> differences() {
        return differences;
    }

    /** The title decides; the number where the title was taken from elsewhere. */
    private Node match(Node node, List<Node> read) {
        for (BiPredicate<Node, Node> same : List.<BiPredicate<Node, Node>>of(
                (one, other) -> one.number().equals(other.number()) && sameTitle(one, other), NoticeScore::sameTitle,
                (one, other) -> one.number().equals(other.number()) && !one.number().isEmpty())) {
            var found = read.stream().filter(other -> !matched.contains(other) && same.test(node, other)).findFirst();
            if (found.isPresent()) {
                matched.add(found.get());
                return found.get();
            }
        }
        return null;
    }

    private static boolean sameTitle(Node one, Node other) {
        return Node.plain(one.title()).equals(Node.plain(other.title()));
    }

    private void compare(Node written, Node read) {
        units = units.plus(score("unit", written, read, Node::units, Said::equals));
        deadlines = deadlines.plus(score("deadline", written, read, Node::deadlines,
                (one, other) -> one.kind().equals(other.kind()) && sameClause(one.what(), other.what())));
    }

    private Score score(String what, Node written, Node read, Function<Node, List<Said>> said,
            BiPredicate<Said, Said> same) {
        var left = new ArrayList<>(read == null ? List.<Said>of() : said.apply(read));
        int found = left.size();
        int right = 0;
        for (var one : said.apply(written)) {
            var other = left.stream().filter(candidate -> same.test(one, candidate)).findFirst();
            if (other.isPresent()) {
                left.remove(other.get());
                right++;
            } else {
                differences.add(what + " missed: " + written.number() + " " + one);
            }
        }
        left.forEach(one -> differences.add(what + " made up: " + written.number() + " " + one));
        return new Score(right, found, said.apply(written).size());
    }

    /** Clauses are the same when most of the wording of the shorter one stands in the other. */
    private static boolean sameClause(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.contains(other) || other.contains(one)) {
            return true;
        }
        var shorter = pairs(one.length() < other.length() ? one : other);
        var longer = pairs(one.length() < other.length() ? other : one);
        return shorter.stream().filter(longer::contains).count() >= SAME_CLAUSE * shorter.size();
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
