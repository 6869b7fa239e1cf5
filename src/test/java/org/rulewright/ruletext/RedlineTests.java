package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.ruletext.Hunk.Kind.DELETE;
import static org.rulewright.ruletext.Hunk.Kind.INSERT;
import static org.rulewright.ruletext.Hunk.Kind.KEEP;

import org.junit.jupiter.api.Test;

class RedlineTests {
    @Test
    void marksWholePhrasesWhenOneBecomesMany() {
        var redline = Redline.of(
                "Convention; gonyautoxin is treated as a separate toxin for this entry.",
                "Convention; gonyautoxins are treated as separate toxins for this entry.");

        assertThat(redline.hunks())
                .containsExactly(
                        new Hunk(KEEP, "Convention; "),
                        new Hunk(DELETE, "gonyautoxin is"),
                        new Hunk(INSERT, "gonyautoxins are"),
                        new Hunk(KEEP, " treated as "),
                        new Hunk(DELETE, "a separate toxin"),
                        new Hunk(INSERT, "separate toxins"),
                        new Hunk(KEEP, " for this entry."));
    }

    @Test
    void leavesUnchangedPunctuationOutOfTheChange() {
        var redline = Redline.of("Brevetoxin;", "Brevetoxins;");

        assertThat(redline.hunks())
                .containsExactly(new Hunk(DELETE, "Brevetoxin"), new Hunk(INSERT, "Brevetoxins"), new Hunk(KEEP, ";"));
    }

    @Test
    void marksAnAddedClauseWithItsComma() {
        var redline = Redline.of("or of an immunotoxin.", "or of an immunotoxin, nor a medical isolator.");

        assertThat(redline.hunks())
                .containsExactly(
                        new Hunk(KEEP, "or of an immunotoxin"),
                        new Hunk(INSERT, ", nor a medical isolator"),
                        new Hunk(KEEP, "."));
    }

    @Test
    void marksAnAddedSentenceAsASentence() {
        var redline = Redline.of("Send the form. Keep a copy.", "Send the form. Wait. Keep a copy.");

        assertThat(redline.hunks())
                .containsExactly(
                        new Hunk(KEEP, "Send the form."), new Hunk(INSERT, " Wait."), new Hunk(KEEP, " Keep a copy."));
    }

    @Test
    void replacesTheWholeRatherThanStrewWords() {
        var redline = Redline.of("Exports of ricin to a party are free.", "No licence of any kind is given to him.");

        assertThat(redline.hunks()).extracting(Hunk::kind).containsExactly(DELETE, INSERT, KEEP);
    }

    @Test
    void keepsAWordBetweenTwoInsertions() {
        var redline = Redline.of("a red car", "a big red fast car");

        assertThat(redline.hunks()).extracting(Hunk::kind).doesNotContain(DELETE);
    }

    @Test
    void saysThatNothingChangedWhenNothingDid() {
        assertThat(Redline.of("Abrin;", "Abrin;").isChanged()).isFalse();
        assertThat(Redline.of("", "").hunks()).isEmpty();
    }

    @Test
    void showsAWholeTextAsInsertedOrDeleted() {
        assertThat(Redline.inserted("Palytoxin;").hunks()).containsExactly(new Hunk(INSERT, "Palytoxin;"));
        assertThat(Redline.deleted("Cholera toxin;").hunks()).containsExactly(new Hunk(DELETE, "Cholera toxin;"));
    }

    @Test
    void readsAWordOfAnyLength() {
        var word = "a-".repeat(10_000) + "a";

        assertThat(Redline.of("a toxin", word).after()).isEqualTo(word);
    }
}
