package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RedlinePropertiesTests {
    @Property(tries = 500)
    void givesBothTextsBackToTheLetter(@ForAll("sentences") String before, @ForAll("sentences") String after) {
        var redline = Redline.of(before, after);

        assertThat(redline.before()).isEqualTo(before);
        assertThat(redline.after()).isEqualTo(after);
    }

    @Property(tries = 500)
    void givesAnySignsBackToTheLetter(@ForAll String before, @ForAll String after) {
        var redline = Redline.of(before, after);

        assertThat(redline.before()).isEqualTo(before);
        assertThat(redline.after()).isEqualTo(after);
    }

    @Property(tries = 500)
    void putsDeletedBeforeInserted(@ForAll("sentences") String before, @ForAll("sentences") String after) {
        var kinds = Redline.of(before, after).hunks().stream().map(Hunk::kind).toList();

        for (int place = 1; place < kinds.size(); place++) {
            assertThat(kinds.get(place)).isNotEqualTo(kinds.get(place - 1));
            assertThat(kinds.get(place - 1) == Hunk.Kind.INSERT && kinds.get(place) == Hunk.Kind.DELETE)
                    .isFalse();
        }
    }

    @Property(tries = 500)
    void tellsTheFewestWordsToTheLetterToo(@ForAll("sentences") String before, @ForAll("sentences") String after) {
        var redline = Redline.exact(before, after);

        assertThat(redline.before()).isEqualTo(before);
        assertThat(redline.after()).isEqualTo(after);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("the", "toxin", "toxins", "(d)(4)", ",", ".", ";", "is", "are", "1,200", "’s", "毒素", "\n")
                .list()
                .ofMaxSize(14)
                .flatMap(words -> Arbitraries.of(" ", "", "  ").map(space -> String.join(space, words)));
    }
}
