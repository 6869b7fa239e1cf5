package org.rulewright.ruletext.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.ruletext.drafting.DraftExamples.FRESH;
import static org.rulewright.ruletext.drafting.DraftExamples.draft;
import static org.rulewright.ruletext.drafting.DraftExamples.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.ProvisionKind;

class DraftPropertiesTests {
    private static final int ACTS = 120;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheTreeWhateverIsDoneToIt(int seed) {
        var random = new Random(seed);
        var text = someDraft(random);

        for (int i = 0; i < ACTS; i++) {
            text = tried(text, someAct(text, random));

            assertThat(text.provisions().getFirst().level()).isZero();
            assertThat(text.provisions()).isNotEmpty().doesNotHaveDuplicates();
            for (int place = 1; place < text.provisions().size(); place++) {
                assertThat(text.provisions().get(place).level())
                        .isLessThanOrEqualTo(text.provisions().get(place - 1).level() + 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoWordThatNobodyDeletes(int seed) {
        var random = new Random(seed);
        var text = someDraft(random);

        for (int i = 0; i < ACTS; i++) {
            var act = someAct(text, random);
            var after = tried(text, act);
            var expected = new ArrayList<>(words(text));
            if (act instanceof Add add && after != text) {
                expected.addAll(List.of(add.text().split(" ")));
            }
            if (!(act instanceof Delete) && !(act instanceof DraftAct.Reword)) {
                assertThat(words(after)).containsExactlyInAnyOrderElementsOf(expected);
            }
            text = after;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leadsBackToTheLetterWhenEveryActIsUndone(int seed) {
        var random = new Random(seed);
        var first = someDraft(random);
        var done = new ArrayDeque<Patch>();
        var text = first;

        for (int i = 0; i < ACTS; i++) {
            var after = tried(text, someAct(text, random));
            done.push(Patch.between(text, after));
            text = after;
        }
        for (var patch : done) {
            text = patch.back(text);
        }

        assertThat(text.provisions()).isEqualTo(first.provisions());
        assertThat(text.ties()).isEqualTo(first.ties());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tiesOnlyProvisionsThatAreThereToOthers(int seed) {
        var random = new Random(seed);
        var text = someDraft(random);

        for (int i = 0; i < ACTS; i++) {
            text = tried(text, someAct(text, random));
        }

        var there =
                text.provisions().stream().map(DraftProvision::lineage).collect(Collectors.toCollection(HashSet::new));
        assertThat(text.ties())
                .allMatch(tie -> there.contains(tie.lineage()))
                .noneMatch(tie -> tie.lineage().equals(tie.from()));
    }

    private static DraftText someDraft(Random random) {
        var outline = new StringBuilder("Start of it\n");
        var level = 0;
        for (int i = 0; i < 30; i++) {
            level = random.nextInt(level + 2);
            outline.append("  ".repeat(level)).append("words ").append(i).append(" of it\n");
        }
        return draft(outline.toString());
    }

    private static DraftText tried(DraftText text, DraftAct act) {
        try {
            return act.applyTo(text, FRESH);
        } catch (Refusal _) {
            return text;
        }
    }

    private static DraftAct someAct(DraftText text, Random random) {
        var provision = text.provisions().get(random.nextInt(text.provisions().size()));
        var on = provision.lineage();
        return switch (random.nextInt(8)) {
            case 0 -> new DraftAct.Reword(on, "other words " + random.nextInt(9));
            case 1 -> new DraftAct.Renumber(on, "(" + random.nextInt(9) + ")");
            case 2 -> new DraftAct.Recast(on, ProvisionKind.NOTE);
            case 3 -> new Add(on, some(Add.Where.values(), random), "", ProvisionKind.PARAGRAPH, "new words");
            case 4 -> new Split(on, random.nextInt(provision.text().length() + 1));
            case 5 -> new Merge(on);
            case 6 -> new Delete(on, random.nextInt(4) == 0);
            default -> new Move(on, some(Move.Direction.values(), random));
        };
    }

    private static <T> T some(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
