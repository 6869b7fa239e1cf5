package org.rulewright.ruletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.CarriedAnchor.State;

class AnchorsTests {
    private static final String TWO_EQUAL_SENTENCES =
            "# Imports\n\n(a) A licence is required.\n\n# Exports\n\n(a) A licence is required.";

    @Test
    void keepsWordsThatNothingHappenedTo() {
        var carried = carryToFinal("(e)", "in the form of a vaccine");

        assertThat(carried.state()).isEqualTo(State.KEPT);
        assertThat(carried.wordsNow()).isEqualTo("in the form of a vaccine");
    }

    @Test
    void followsWordsToTheirNewNumber() {
        var carried = carryToFinal("(d)(16)", "Saxitoxin");

        assertThat(carried.state()).isEqualTo(State.MOVED);
        assertThat(carried.provision()).extracting(Provision::label).isEqualTo("(d)(15)");
    }

    @Test
    void saysWhatReplacedTheWords() {
        var carried = carryToFinal("(d)(4)", "Brevetoxin");

        assertThat(carried.state()).isEqualTo(State.TEXT_CHANGED);
        assertThat(carried.wordsThen()).isEqualTo("Brevetoxin");
        assertThat(carried.wordsNow()).isEqualTo("Brevetoxins");
    }

    @Test
    void saysThatTheProvisionIsGone() {
        var carried = carryToFinal("(d)(5)", "Cholera toxin");

        assertThat(carried).isEqualTo(new CarriedAnchor(State.GONE, List.of(), "Cholera toxin", "", false));
    }

    @Test
    void doesNotSettleOnTheSameWordsElsewhere() {
        var before =
                TextExamples.firstVersion("(a) Ricin needs a licence.\n\n(b) Abrin, like any toxin, needs a permit.");
        var after = TextExamples.nextVersion(before, "(a) Ricin needs a licence.");

        var carried = Anchors.carry(anchor(before, "(b)", "needs a"), TextExamples.descent(before, after));

        assertThat(carried.state()).isEqualTo(State.GONE);
    }

    @Test
    void doesNotSettleOnTheSecondOfTwoEqualWords() {
        var before = TextExamples.firstVersion("(a) A licence for ricin, and a licence for abrin.");
        var after = TextExamples.nextVersion(before, "(a) A permit for ricin, and a licence for abrin.");

        var carried = Anchors.carry(
                anchor(before, 0, new Quotation("licence", "A ", " for ricin")), TextExamples.descent(before, after));

        assertThat(carried.state()).isEqualTo(State.TEXT_CHANGED);
        assertThat(carried.wordsNow()).isEqualTo("permit");
    }

    @Test
    void keepsTheSecondOfTwoEqualWordsWhenTheFirstChanges() {
        var before = TextExamples.firstVersion("(a) A licence for ricin, and a licence for abrin.");
        var after = TextExamples.nextVersion(before, "(a) A permit for ricin, and a licence for abrin.");

        var carried = Anchors.carry(
                anchor(before, 0, new Quotation("licence", "and a ", " for abrin")),
                TextExamples.descent(before, after));

        assertThat(carried.state()).isEqualTo(State.KEPT);
    }

    @Test
    void tellsEqualSentencesApartByTheProvisionTheyAreIn() {
        var before = TextExamples.firstVersion(TWO_EQUAL_SENTENCES);
        var after = TextExamples.nextVersion(before, "# Imports\n\n# Exports\n\n(a) A licence is required.");
        var words = new Quotation("licence", "A ", " is required");

        assertThat(Anchors.carry(anchor(before, 1, words), TextExamples.descent(before, after))
                        .state())
                .isEqualTo(State.GONE);
        assertThat(Anchors.carry(anchor(before, 3, words), TextExamples.descent(before, after))
                        .state())
                .isEqualTo(State.KEPT);
    }

    @Test
    void noticesWordsPutInBetween() {
        var before = TextExamples.firstVersion("(a) This entry does not control a vaccine or any of its parts.");
        var after = TextExamples.nextVersion(
                before, "(a) This entry does not control a licensed vaccine or any of its parts.");

        var carried = Anchors.carry(anchor(before, "(a)", "control a vaccine"), TextExamples.descent(before, after));

        assertThat(carried.state()).isEqualTo(State.TEXT_CHANGED);
        assertThat(carried.wordsNow()).isEqualTo("control a licensed vaccine");
    }

    @Test
    void noticesAnyChangeWhenTheWholeProvisionIsMeant() {
        var texts = TextExamples.marineToxins();
        var exclusion = texts.get(1).labelled("(e)").orElseThrow();
        var whole = Anchors.on(texts.get(1).version().id(), exclusion);

        var carried = Anchors.carry(whole, TextExamples.descent(texts.get(1), texts.get(2)));

        assertThat(carried.state()).isEqualTo(State.TEXT_CHANGED);
        assertThat(carried.wordsNow()).contains("medical isolator");
    }

    @Test
    void refusesWordsThatTheProvisionDoesNotHold() {
        var text = TextExamples.marineToxins().get(1);

        var attempt = catchThrowable(() -> anchor(text, "(d)(4)", "Cholera toxin"));

        assertThat(attempt).isInstanceOf(Refusal.class).hasMessage("ruletext.refused.quote");
    }

    private static CarriedAnchor carryToFinal(String label, String quote) {
        var texts = TextExamples.marineToxins();
        return Anchors.carry(anchor(texts.get(1), label, quote), TextExamples.descent(texts.get(1), texts.get(2)));
    }

    private static Anchor anchor(RuleText text, String label, String quote) {
        var provision = text.labelled(label).orElseThrow();
        return Anchors.on(text.version().id(), provision, new Quotation(quote, "", ""));
    }

    private static Anchor anchor(RuleText text, int place, Quotation words) {
        return Anchors.on(text.version().id(), text.provisions().get(place), words);
    }
}
