package org.rulewright.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.Receipt;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.Status;
import org.rulewright.comment.SubmitterKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** That excerpts follow the words of a comment that is changed and published again. */
@PortalTest
class ExcerptsOfEditsTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Workbench workbench;

    @Autowired
    Concerns concerns;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    Receipts receipts;

    Rulemaking rulemaking;

    @BeforeEach
    void open() {
        rulemaking = new Rulemaking(portal);
    }

    @Test
    void leavesTheFilingOfAPointWithItsWordsWhereverTheyStand() {
        var receipt = published("", "One.", "Two.", "Three.");
        var two = excerptOf("Two.");
        var concern = file(two);

        edited(receipt, "", "Two.", "Three.", "Four.");

        assertThat(rulemaking.excerpts()).extracting(Excerpt::quote).containsExactly("Two.", "Three.", "Four.");
        assertThat(excerptOf("Two.").id()).isEqualTo(two.id());
        assertThat(rulemaking.unfiled()).extracting(Excerpt::quote).containsExactly("Three.", "Four.");
        assertThat(concern).isNotNull();
    }

    @Test
    void asksToFileAPointAnewThatSaysSomethingElse() {
        var receipt = published("", "One.");
        file(excerptOf("One."));

        edited(receipt, "", "Something else.");

        assertThat(rulemaking.unfiled()).extracting(Excerpt::quote).containsExactly("Something else.");
    }

    @Test
    void movesAMarkWithItsWordsAndLetsGoOfOneWhoseWordsAreGone() {
        var receipt = published("Keep the limit. Review it later.");
        var comment = receipts.get(receipt.secret());
        mark(comment, "Keep the limit.");
        mark(comment, "Review it later.");

        edited(receipt, "First of all: Keep the limit.");

        assertThat(rulemaking.excerpts()).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.quote()).isEqualTo("Keep the limit.");
            assertThat(excerpt.place()).isEqualTo(new Excerpt.Span(14, 29));
            assertThat(excerpt.holdsIn(receipts.get(receipt.secret()))).isTrue();
        });
    }

    private Receipt published(String body, String... points) {
        var receipt = drafts.send(drafts.begin(rulemaking.docket().id(), form(body, points)));
        publish(receipt);
        return receipt;
    }

    private void edited(Receipt receipt, String body, String... points) {
        var draft = drafts.edit(receipt.secret());
        drafts.save(draft, 1, form(body, points));
        drafts.send(draft);
        assertThat(rulemaking.excerpts()).isEmpty();
        publish(receipt);
    }

    private void publish(Receipt receipt) {
        rulemaking.move(receipts.get(receipt.secret()), Status.PUBLISHED);
    }

    private void mark(Comment comment, String words) {
        var start = comment.body().indexOf(words);
        rulemaking.analyst(() -> workbench.mark(comment, new Excerpt.Span(start, start + words.length())));
    }

    private Excerpt excerptOf(String quote) {
        return rulemaking.excerpts().stream()
                .filter(excerpt -> excerpt.quote().equals(quote))
                .findFirst()
                .orElseThrow();
    }

    private ConcernId file(Excerpt excerpt) {
        return rulemaking.analyst(() -> {
            var concern = concerns.open(rulemaking.docket().id(), new NewConcern(null, "A concern", "They worry."));
            workbench.file(excerpt.id(), concern);
            return concern;
        });
    }

    private static DraftForm form(String body, String... points) {
        return DraftForm.empty()
                .with(new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Ada", "", "ACADEMIA", ""))
                .with(body)
                .with(Arrays.stream(points)
                        .map(words -> DraftPoint.about(null, "", null).saying(words))
                        .toList());
    }
}
