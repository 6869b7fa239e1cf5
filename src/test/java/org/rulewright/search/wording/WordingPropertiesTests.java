package org.rulewright.search.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class WordingPropertiesTests {

    @Property(tries = 500)
    void readsAnythingThatCanBeTyped(@ForAll @StringLength(max = 2_000) String typed) {
        assertThat(sound(Wording.of(typed), typed)).isTrue();
    }

    @Property(tries = 2_000)
    void readsEveryMixtureOfItsOwnSigns(@ForAll("signs") String typed) {
        assertThat(sound(Wording.of(typed), typed)).isTrue();
    }

    @Property(tries = 500)
    void keepsPlainWordsAsTheyAre(@ForAll("plain") List<String> words) {
        var typed = String.join(" ", words);

        var wording = Wording.of(typed);

        assertThat(wording.words()).isEqualTo(typed);
        assertThat(wording.meant()).isEqualTo(typed);
        assertThat(wording.misread()).isEmpty();
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                        "-", "\"", " ", "OR", "(d)", "(4)", "§", "740.2", ":", "org:", "after:", "2022", "*", "abc",
                        "\\", "\u0000", "\ue000", "~9", "^9", "{", "/.*/", "is:", "has:", "\ud83d", "ß")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> plain() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMaxSize(40);
    }

    private static boolean sound(Wording wording, String typed) {
        var terms = wording.clauses().stream().flatMap(clause -> clause.anyOf().stream());
        return wording.size() <= 2 * typed.length() + 1
                && wording.clauses().stream().noneMatch(clause -> clause.anyOf().isEmpty())
                && terms.filter(Term.Beginning.class::isInstance).count() <= WordingReader.MOST_BEGINNINGS;
    }
}
