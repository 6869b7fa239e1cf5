package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rulewright.bench.Figures;
import org.rulewright.ruletext.matching.Bill;
import org.rulewright.ruletext.matching.Tokens;

/** P13: matching, redline and the carrying of 10,000 anchors, against java-diff-utils on the same words. */
@Tag("bench")
@Tag("redline")
class RedlineBench {
    private static final int WORDS = 100_000;
    private static final int ANCHORS = 10_000;
    private static final int REPETITIONS = 3;
    private static final double NANOSECONDS = 1e9;

    private final Figures figures = new Figures("redline");

    @Test
    void readsALongTextAgainstItsEdit() {
        var file = TextExamples.sharedData("rule-text/ear/15-cfr-parts-745-774.md");
        assumeTrue(file.isPresent(), "the regulations are not here");
        var before = firstWords(TextExamples.firstVersion(TextExamples.read(file.get())));
        var passages = before.provisions().stream().map(Provision::passage).toList();
        var after = new EditedText(13, 0.05, 0.01).edited(passages);
        measure("redline", before, Numbering.complete(after));
        Bill.read("introduced")
                .ifPresent(introduced -> measure(
                        "redline.bill",
                        TextExamples.firstVersion(introduced.passages()),
                        Bill.read("committee").orElseThrow().passages()));
        figures.write();
    }

    private void measure(String name, RuleText before, List<Passage> after) {
        var seconds = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        var anchors = anchors(before);
        for (int round = 0; round <= REPETITIONS; round++) {
            var ours = seconds(() -> read(before, after, anchors));
            var theirs = seconds(() -> diff(before, after));
            if (round > 0) {
                seconds.add(ours);
                ratios.add(ours / theirs);
            }
        }
        figures.atMost(name + ".seconds", 1, seconds);
        figures.atMost(name + ".against-diff", 2, ratios);
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOSECONDS;
    }

    private static void read(RuleText before, List<Passage> passages, List<Anchor> anchors) {
        var after = TextExamples.nextVersion(before, passages);
        var descent = TextExamples.descent(before, after);
        var comparison = Comparer.compare(descent, Map.of());
        var carrier = new Carrier(descent);
        anchors.forEach(carrier::carry);
        assertThat(comparison.provisions().stream()
                        .filter(compared -> !compared.is(ChangeKind.REMOVED))
                        .map(compared -> compared.redline().after()))
                .hasSize(passages.size())
                .isEqualTo(passages.stream().map(Passage::text).toList());
    }

    private static void diff(RuleText before, List<Passage> after) {
        var old = before.provisions().stream().map(Provision::text).flatMap(text -> Tokens.of(text).stream());
        var now = after.stream().map(Passage::text).flatMap(text -> Tokens.of(text).stream());
        DiffUtils.diff(
                old.filter(token -> !Tokens.isSpace(token)).toList(),
                now.filter(token -> !Tokens.isSpace(token)).toList());
    }

    private static RuleText firstWords(RuleText text) {
        var left = WORDS;
        var passages = new ArrayList<Passage>();
        for (var provision : text.provisions()) {
            if (left > 0) {
                passages.add(provision.passage());
                left -= provision.text().split(" ", -1).length;
            }
        }
        return TextExamples.firstVersion(passages);
    }

    private static List<Anchor> anchors(RuleText text) {
        var random = new Random(1);
        var anchors = new ArrayList<Anchor>();
        while (anchors.size() < ANCHORS) {
            var provision =
                    text.provisions().get(random.nextInt(text.provisions().size()));
            var words = provision.text().split(" ", -1);
            var start = random.nextInt(words.length);
            var quote = String.join(" ", List.of(words).subList(start, Math.min(words.length, start + 5)));
            if (!quote.isBlank()) {
                anchors.add(Anchors.on(text.version().id(), provision, new Quotation(quote, "", "")));
            }
        }
        return anchors;
    }
}
