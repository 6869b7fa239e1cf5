package org.rulewright.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Ask;
import org.rulewright.comment.NewPoint;
import org.rulewright.comment.Stance;
import org.rulewright.publication.ReaderWish;
import org.rulewright.publication.RuleReadings;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.ui.Highlight;
import org.rulewright.ruletext.ui.MarginNote;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class MarginNotesTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    RuleReadings readings;

    Rulemaking rulemaking;

    @BeforeEach
    void openADocket() {
        rulemaking = new Rulemaking(portal)
                .withTexts(
                        List.of("A toxin is controlled.", "Samples are not."),
                        List.of("A toxin is controlled.", "Samples are controlled."));
    }

    private MarginNotes notes() {
        var proposed = new ReaderWish(Optional.of(1), Optional.empty(), true);
        return new MarginNotes(readings.open(rulemaking.docket(), proposed).orElseThrow());
    }

    private NewPoint about(int place, String quote, Ask ask) {
        var whole = rulemaking.anchor(1, place);
        return NewPoint.saying(
                new Anchor(whole.version(), whole.lineage(), whole.label(), quote, "", "", whole.hash()), ask, "So.");
    }

    @Test
    void countsEveryPointBesideItsProvision() {
        var many = IntStream.range(0, 70)
                .mapToObj(_ -> about(0, "toxin", Ask.REMOVE))
                .toArray(NewPoint[]::new);
        rulemaking.from("", "ACADEMIA", Stance.UNSTATED, "", many);
        rulemaking.from("", "INDIVIDUAL", Stance.UNSTATED, "", about(0, "", Ask.KEEP), about(0, "", Ask.OTHER));
        var alone = rulemaking.from("", "ACADEMIA", Stance.UNSTATED, "", about(1, "", Ask.OTHER));

        var notes = notes().notes();

        assertThat(notes).extracting(MarginNote::label).containsExactly("72 points", "1 point");
        assertThat(notes.getFirst().shapes()).hasSize(2);
        assertThat(notes.getFirst().detail()).isEqualTo("Remove it, Keep it");
        assertThat(notes.getFirst().href()).endsWith("/comments?provision=%281%29");
        assertThat(notes.getLast().href())
                .isEqualTo("comments/" + alone.trackingNumber().value());
    }

    @Test
    void marksWordsThatManyQuoteOnce() {
        rulemaking.from("", "ACADEMIA", Stance.UNSTATED, "", about(0, "toxin", Ask.KEEP), about(0, "", Ask.KEEP));
        rulemaking.from("", "ACADEMIA", Stance.UNSTATED, "", about(0, "toxin", Ask.KEEP));

        assertThat(notes().highlights()).extracting(Highlight::quote).containsExactly("toxin");
    }
}
