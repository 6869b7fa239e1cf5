package org.rulewright.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.Receipt;
import org.rulewright.comment.Status;
import org.rulewright.identity.Role;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;

/** What becomes of marked words when their text is redacted, withheld or changed. */
class MarksThatFollowTests extends MarkedPlacesTest {

    @Test
    void hidesWhatIsMarkedInAFileThatIsWithheldAndBringsItBackWithIt() {
        var comment = now(published("See the letter.", List.of(LETTER)));
        mark(comment, onPage(comment, "A licence takes four months."));

        var decision = withhold(comment);
        assertThat(rulemaking.excerpts()).isEmpty();

        rulemaking.as(Role.MODERATOR, () -> moderation.undo(decision));
        assertThat(rulemaking.excerpts()).extracting(Excerpt::quote).containsExactly("A licence takes four months.");
    }

    @Test
    void followsWordsOfAnAnswerThatAreRedactedAndPutBack() {
        var comment = now(published(answering("It would not. Dana sells them. It would cost us."), List.of()));
        mark(comment, new Excerpt.Part(1, 14, 30));
        mark(comment, new Excerpt.Part(1, 31, 48));

        var decision = rulemaking.as(
                Role.MODERATOR,
                () -> moderation.publish(
                        comment, List.of(new Mark(CommentTexts.words(1), 14, 18, Ground.PERSONAL_DATA))));
        assertThat(rulemaking.excerpts())
                .extracting(Excerpt::quote)
                .contains("[personal data] sells them.", "It would cost us.");
        assertThat(rulemaking.excerpts()).allMatch(excerpt -> excerpt.holdsIn(now(comment)));

        rulemaking.as(Role.MODERATOR, () -> moderation.undo(decision));
        assertThat(rulemaking.excerpts()).extracting(Excerpt::quote).contains("Dana sells them.");
    }

    @Test
    void followsWordsOfAnAnswerThatItsSenderChanged() {
        var receipt = published(answering("It would not. Others sell them."), List.of());
        mark(now(receipt), new Excerpt.Part(1, 14, 31));
        mark(now(receipt), new Excerpt.Part(1, 0, 13));

        edited(receipt, answering("First of all: Others sell them."));

        assertThat(rulemaking.excerpts())
                .filteredOn(excerpt -> excerpt.place() instanceof Excerpt.Part)
                .singleElement()
                .satisfies(excerpt -> assertThat(excerpt.place()).isEqualTo(new Excerpt.Part(1, 14, 31)))
                .satisfies(excerpt -> assertThat(excerpt.holdsIn(now(receipt))).isTrue());
    }

    @Test
    void findsTheWordsAgainInAFileThatTookTheOtherOnesPlace() {
        var receipt = published("See the letter.", List.of(LETTER));
        mark(now(receipt), onPage(now(receipt), "A licence takes four months."));
        mark(now(receipt), onPage(now(receipt), "Nobody waits so long."));

        replaced(receipt, "Dear all. A licence takes four months.");

        assertThat(rulemaking.excerpts()).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.quote()).isEqualTo("A licence takes four months.");
            assertThat(excerpt.place()).isEqualTo(onPage(now(receipt), "A licence takes four months."));
            assertThat(excerpt.holdsIn(now(receipt))).isTrue();
        });
    }

    private void edited(Receipt receipt, DraftForm form) {
        var draft = drafts.edit(receipt.secret());
        drafts.save(draft, 1, form);
        drafts.send(draft);
        rulemaking.move(now(receipt), Status.PUBLISHED);
    }

    private void replaced(Receipt receipt, String letter) {
        var draft = drafts.edit(receipt.secret());
        drafts.find(draft).orElseThrow().files().forEach(old -> drafts.removeFile(draft, old.id()));
        addLetter(draft, letter);
        drafts.send(draft);
        rulemaking.move(now(receipt), Status.PUBLISHED);
    }
}
