package org.rulewright.comment.bundle.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TranscriptTests {

    @Test
    void cutsWhereTheSpeakerChanges() {
        var turns = turns("""
                THE MODERATOR: Good morning. We begin.
                MR. SMITH: Thank you. The threshold is too low.
                It should be ten.
                DR. O'BRIEN-LEE (by phone): I disagree.
                Ms. Ana de la Cruz: So do I.
                JANE DOE: One word: no.
                """);

        assertThat(turns)
                .extracting(Turn::speaker, Turn::words)
                .containsExactly(
                        tuple("THE MODERATOR", "Good morning. We begin."),
                        tuple("MR. SMITH", "Thank you. The threshold is too low.\nIt should be ten."),
                        tuple("DR. O'BRIEN-LEE", "I disagree."),
                        tuple("Ms. Ana de la Cruz", "So do I."),
                        tuple("JANE DOE", "One word: no."));
    }

    @Test
    void namesSpeakersInSmallLetters() {
        assertThat(turns("MR. O'BRIEN-LEE: Yes.\nDr. McDonald: No."))
                .extracting(Turn::name)
                .containsExactly("Mr. O'Brien-Lee", "Dr. McDonald");
    }

    @Test
    void keepsWhatStandsBeforeTheFirstSpeakerApart() {
        var turns = turns("Public hearing on lasers\nDATE: 3 May\nNOTE: not reviewed\nMR. SMITH: Yes.");

        assertThat(turns)
                .extracting(Turn::speaker, Turn::words)
                .containsExactly(
                        tuple("", "Public hearing on lasers\nDATE: 3 May\nNOTE: not reviewed"),
                        tuple("MR. SMITH", "Yes."));
    }

    @Test
    void knowsWhoLeadsTheHearing() {
        var turns = turns("""
                MODERATOR: One.
                THE HEARING OFFICER: Two.
                THE COURT REPORTER: Three.
                THE WITNESS: Four.
                MR. COURT: Five.
                """);

        assertThat(turns).extracting(Turn::isOfAnOffice).containsExactly(true, true, true, false, false);
    }

    @Test
    void leavesTheNumbersOfLinesOutButNotThoseOfTheText() {
        var page = """
                                                          14
                 1   MR. SMITH:  We need
                 2   10 licences a year, and
                 3   more later.
                 4   DR. JONES:  How many
                 5   more?
                 6   MR. SMITH:  Some.
                """;

        assertThat(turns(page))
                .extracting(Turn::words)
                .containsExactly("We need\n10 licences a year, and\nmore later.", "How many\nmore?", "Some.");
    }

    @Test
    void saysOnWhichPageAStatementBegins() {
        var turns = Transcript.turns(List.of("MR. SMITH: It goes", "on here.\n2\nDR. JONES: Here I begin."));

        assertThat(turns).extracting(Turn::page).containsExactly(1, 2);
        assertThat(turns.getFirst().words()).isEqualTo("It goes\non here.");
    }

    @Test
    void takesNoSentenceWithAColonForASpeaker() {
        var turns = turns("""
                MR. SMITH: I name three things.
                The Department of Commerce and all of the other agencies that were named before this one: late.
                See https://example.org for more.
                and finally: nothing.
                """);

        assertThat(turns).hasSize(1);
    }

    @Test
    void readsAHearingOfManyThousandStatements() {
        var page = new StringBuilder();
        IntStream.range(0, 20_000)
                .forEach(number ->
                        page.append("MR. SMITH: Number ").append(number).append(".\n"));

        assertThat(turns(page.toString())).hasSize(20_000);
    }

    private static List<Turn> turns(String page) {
        return Transcript.turns(List.of(page));
    }
}
