package org.rulewright.ruletext.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rulewright.ruletext.suggestion.SomeText.anchor;
import static org.rulewright.ruletext.suggestion.SomeText.on;
import static org.rulewright.ruletext.suggestion.SomeText.onto;
import static org.rulewright.ruletext.suggestion.SomeText.saying;
import static org.rulewright.ruletext.suggestion.SomeText.whole;
import static org.rulewright.ruletext.suggestion.SomeText.words;

import org.junit.jupiter.api.Test;
import org.rulewright.base.Refusal;
import org.rulewright.ruletext.Hunk;
import org.rulewright.ruletext.Quotation;
import org.rulewright.ruletext.suggestion.Rebased.State;

class SuggestionTests {
    static final String EXCLUSION = "This entry does not control a vaccine, or an immunotoxin.";

    @Test
    void changesTheQuotedWordsOnly() {
        var suggestion = on(saying(EXCLUSION), "a vaccine", "a licensed vaccine");

        assertThat(suggestion.after()).isEqualTo("This entry does not control a licensed vaccine, or an immunotoxin.");
        assertThat(suggestion.redline().hunks()).contains(new Hunk(Hunk.Kind.INSERT, " licensed"));
    }

    @Test
    void takesTheSecondOfTwoEqualQuotes() {
        var text = saying("a toxin of a kind, or a toxin of a kind");
        var second = new Quotation("a toxin", "kind, or ", " of");

        var suggestion = Suggestion.replacing(anchor(text, second), words(text), "a subunit");

        assertThat(suggestion.after()).isEqualTo("a toxin of a kind, or a subunit of a kind");
        assertThat(suggestion.redline().hunks().getFirst())
                .isEqualTo(new Hunk(Hunk.Kind.KEEP, "a toxin of a kind, or a "));
    }

    @Test
    void readsARepetitionWhereTheAuthorPutIt() {
        var text = saying("ten, ten, ten");
        var last = Suggestion.deleting(anchor(text, new Quotation(", ten", "ten, ten", "")), words(text));
        var first = on(text, "ten", "twelve");

        assertThat(last.after()).isEqualTo("ten, ten");
        assertThat(SomeText.carried(text, last, first)
                        .getFirst()
                        .excludes(SomeText.carried(text, first).getFirst()))
                .isFalse();
    }

    @Test
    void deletesWordsWithoutLeavingTwoSpaces() {
        var text = saying("a small toxin");

        var suggestion = Suggestion.deleting(anchor(text, new Quotation("small", "", "")), words(text));

        assertThat(suggestion.after()).isEqualTo("a toxin");
    }

    @Test
    void insertsBehindTheQuote() {
        var text = saying(EXCLUSION);

        var suggestion =
                Suggestion.insertingAfter(anchor(text, new Quotation("vaccine", "", "")), words(text), " for people");

        assertThat(suggestion.after()).contains("a vaccine for people, or");
    }

    @Test
    void refusesWordsThatTheProvisionDoesNotHold() {
        var text = saying(EXCLUSION);
        var elsewhere = anchor(text, new Quotation("vaccine", "", ""));

        var attempt = catchThrowable(() -> Suggestion.deleting(elsewhere, "Other words."));

        assertThat(attempt).isInstanceOf(Refusal.class);
    }

    @Test
    void appliesToWordsThatOthersLeftAlone() {
        var suggestion = on(saying(EXCLUSION), "a vaccine", "a licensed vaccine");

        var rebased = onto(suggestion, saying("This paragraph does not control a vaccine, or an immunotoxin."));

        assertThat(rebased.state()).isEqualTo(State.APPLIES);
        assertThat(rebased.changes().after())
                .isEqualTo("This paragraph does not control a licensed vaccine, or an immunotoxin.");
    }

    @Test
    void findsWhatTheTextAlreadySays() {
        var suggestion = whole(saying("Brevetoxin;"), "Brevetoxins;");

        assertThat(onto(suggestion, saying("Brevetoxins;")).state()).isEqualTo(State.ALREADY_THERE);
        assertThat(onto(suggestion, saying("Brevetoxins; and")).state()).isEqualTo(State.ALREADY_THERE);
    }

    @Test
    void isInConflictWithOtherWordsInTheSamePlace() {
        var suggestion = whole(saying(EXCLUSION), EXCLUSION.replace("toxin.", "toxin, or a standard."));
        var now = saying(EXCLUSION.replace("toxin.", "toxin, nor an isolator."));

        var rebased = onto(suggestion, now);

        assertThat(rebased.state()).isEqualTo(State.IN_CONFLICT);
        assertThat(rebased.theirs().after()).isEqualTo(words(now));
        assertThat(rebased.changes().after()).isEqualTo(suggestion.after());
    }

    @Test
    void isGoneWithItsProvision() {
        var suggestion = whole(saying(EXCLUSION), "Nothing is controlled.");

        var rebased = onto(suggestion, saying("", EXCLUSION));

        assertThat(rebased.state()).isEqualTo(State.GONE);
        assertThat(rebased.provision()).isNull();
    }

    @Test
    void neverExtendsAPhraseThatWasTakenOut() {
        var text = saying("a vaccine or a toxin for sale");
        var extended = on(text, "toxin", "toxin of human origin");

        var rebased = onto(extended, saying("a vaccine or a for sale"));

        assertThat(rebased.state()).isEqualTo(State.IN_CONFLICT);
    }

    @Test
    void changesOneCellOfATable() {
        var table = "Item\tReason\nAbrin\tCB\nRicin\tCB";
        var suggestion =
                Suggestion.replacing(anchor(saying(table), new Quotation("CB", "Ricin\t", "")), table, "CB, CW");

        var rebased = onto(suggestion, saying("Item\tReason\nAbrin\tCB, AT\nRicin\tCB"));

        assertThat(rebased.changes().after()).isEqualTo("Item\tReason\nAbrin\tCB, AT\nRicin\tCB, CW");
    }

    @Test
    void countsEqualWordingsAsOneSuggestion() {
        var text = saying(EXCLUSION);
        var carried = SomeText.carried(
                text,
                on(text, "immunotoxin", "immunotoxin, or a standard"),
                whole(text, EXCLUSION.replace("toxin.", "toxin, or a standard.")));

        assertThat(carried.getFirst().isSameAs(carried.getLast())).isTrue();
        assertThat(carried.getFirst().excludes(carried.getLast())).isFalse();
    }
}
