package org.rulewright.comment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rulewright.base.Sha256;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.VersionId;

class RewordedTests {
    static final String PASSAGE = "a toxin of a kind, or a toxin of a kind";

    private static Anchor on(String quote, String prefix) {
        return new Anchor(new VersionId(1), new LineageId(1), "(a)", quote, prefix, "", Sha256.of(PASSAGE));
    }

    @Test
    void offersTheSelectedWordsWhereTheyStand() {
        var reworded = Reworded.at(on("a toxin", "kind, or "), PASSAGE);

        assertThat(reworded.words()).isEqualTo("a toxin");
        assertThat(reworded.with("a subunit")).isEqualTo("a toxin of a kind, or a subunit of a kind");
    }

    @Test
    void takesWordsOutWithOneOfTheirSpaces() {
        var reworded = Reworded.at(on("or", ""), PASSAGE);

        assertThat(reworded.with("")).isEqualTo("a toxin of a kind, a toxin of a kind");
        assertThat(reworded.in(reworded.with(""))).contains("");
    }

    @Test
    void findsWhatWasTypedAgain() {
        var reworded = Reworded.at(on("or", ""), PASSAGE);

        assertThat(reworded.in(reworded.with("nor"))).contains("nor");
        assertThat(reworded.in(PASSAGE)).contains("or");
    }

    @Test
    void doesNotHideWhatWasChangedAroundTheWords() {
        assertThat(Reworded.at(on("or", ""), PASSAGE).in("one toxin, or another"))
                .isEmpty();
    }

    @Test
    void meansAllOfAProvisionThatWasNotQuoted() {
        assertThat(Reworded.at(on("", ""), PASSAGE).with("nothing")).isEqualTo("nothing");
    }
}
