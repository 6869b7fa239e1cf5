package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.EditedDraft.filledIn;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.Marks;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changing a comment in which words are hidden: by the agency, or by its sender. */
@PortalTest
class EditsOfHiddenWordsTests {

    private static final String LABEL = "[personal data]";

    @Autowired
    ApplicationContext portal;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    Marks marks;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    private EditedDraft world;
    private Docket docket;

    @BeforeEach
    void openADocket() {
        world = new EditedDraft(portal);
        docket = aDocket().in(dockets, agencies);
    }

    @Test
    void keepsAWithheldFileFromThePublic() {
        var receipt = world.sent(docket, filledIn("First."));
        var file = world.now(receipt).attachments().getFirst();
        world.redact(receipt, CommentTexts.fileName(file.id()), file.name());

        world.changed(receipt.secret(), filledIn("Second."));
        world.move(receipt, Status.PUBLISHED);

        var after = world.now(receipt);
        assertThat(after.body()).isEqualTo("Second.");
        assertThat(after.attachments()).isNotEmpty().allMatch(after::isWithheld);
    }

    @Test
    void letsAnOlderRedactionBeLiftedAfterAChange() {
        var receipt = world.sent(docket, filledIn("Call Dana Whitfield or Bo Larsen.", "Ask Dana Whitfield."));
        world.redact(receipt, "body", "Dana Whitfield", "Bo Larsen");

        world.changed(receipt.secret(), filledIn("Please do call " + LABEL + " or " + LABEL + " soon."));

        assertThat(world.now(receipt).body()).isEqualTo("Please do call [personal data] or [personal data] soon.");
        assertThat(world.now(receipt).gaps()).hasSize(2);
        world.redact(receipt, "body");
        assertThat(world.now(receipt).body()).isEqualTo("Please do call Dana Whitfield or Bo Larsen soon.");
        assertThat(world.now(receipt).gaps()).isEmpty();
    }

    @Test
    void findsWhatALabelStandsForWhenItsPointMoves() {
        var receipt = world.sent(docket, filledIn("", "Ask Bo Larsen, not us.", "Write to Dana Whitfield at once."));
        world.redact(receipt, "points.1.words", "Bo Larsen");
        var first = world.now(receipt).points().getFirst().words();

        world.changed(receipt.secret(), filledIn("", "Before all: think.", first));

        assertThat(world.now(receipt).gaps()).extracting(Gap::place).containsExactly("points.2.words");
        world.redact(receipt, "points.2.words");
        assertThat(world.now(receipt).points()).extracting(Point::words).contains("Ask Bo Larsen, not us.");
    }

    @Test
    void hidesAgainWhatItsSenderTypesAgain() {
        var receipt = world.sent(docket, filledIn("Call Dana Whitfield."));
        world.redact(receipt, "body", "Dana Whitfield");

        world.changed(receipt.secret(), filledIn("I said: call Dana Whitfield!"));

        assertThat(world.now(receipt).body()).isEqualTo("I said: call " + LABEL + "!");
    }

    @Test
    void hidesRedactedWordsInEveryKeptVersion() {
        var receipt = world.sent(docket, filledIn("Call Dana Whitfield.", "Dana Whitfield knows."));
        world.changed(receipt.secret(), filledIn("Call Dana Whitfield now."));
        world.changed(receipt.secret(), filledIn("Call nobody but Dana Whitfield."));

        world.redact(receipt, "body", "Dana Whitfield");

        assertThat(world.versions(receipt))
                .extracting(version -> version.content().body())
                .containsExactly("Call " + LABEL + ".", "Call " + LABEL + " now.", "Call nobody but " + LABEL + ".");
        assertThat(keptContents(receipt)).noneMatch(content -> content.contains("Whitfield"));
        world.redact(receipt, "body");
        assertThat(world.versions(receipt).getFirst().content().points())
                .extracting(NewPoint::words)
                .containsExactly("Dana Whitfield knows.");
    }

    @Test
    void keepsHiddenInOldVersionsWhatItsSenderTookOut() {
        var receipt = world.sent(docket, filledIn("Call Dana Whitfield or Bo Larsen."));
        world.changed(receipt.secret(), filledIn("Call Dana Whitfield or Bo Larsen soon."));
        world.redact(receipt, "body", "Dana Whitfield");

        world.changed(receipt.secret(), filledIn("Call Bo Larsen."));
        world.redact(receipt, "body", "Bo Larsen");

        assertThat(keptContents(receipt))
                .hasSize(3)
                .noneMatch(content -> content.contains("Whitfield") || content.contains("Larsen"));
    }

    @Test
    void redactsWhereInADocumentAPointIs() {
        var document = dockets.documents(docket.id()).getFirst();
        var place = new DocumentPlace(document.id(), "What it would cost", "table 3, as Dana Whitfield says");
        var receipt = world.sent(
                docket, filledIn("").with(List.of(DraftPoint.about(place).saying("Too low."))));

        world.redact(receipt, CommentTexts.page(1), "Dana Whitfield");

        assertThat(world.now(receipt).points().getFirst().document())
                .isEqualTo(new DocumentPlace(document.id(), "What it would cost", "table 3, as " + LABEL + " says"));
    }

    @Test
    void takesOverWhatAChangeMarksAsConfidentialAndKeepsWhatWasMarkedBefore() {
        var receipt = world.sent(docket, filledIn("We make some."));
        var draft = drafts.edit(receipt.secret());
        var part = marks.hide(draft, "body", "four hundred vials", Claim.business());
        world.save(draft, filledIn("We make " + part.label() + " a year."));

        drafts.send(draft);
        world.changed(receipt.secret(), filledIn("First of all: we make " + part.label() + " a year."));

        var comment = world.now(receipt);
        assertThat(comment.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(comment.body().substring(gap.start(), gap.end()))
                        .isEqualTo(part.label()));
        var again = drafts.edit(receipt.secret());
        var other = marks.hide(again, "body", "a second secret", Claim.business());
        world.save(again, filledIn("We make " + part.label() + " and " + other.label()));
        drafts.send(again);
        assertThat(other.label()).isNotEqualTo(part.label());
        assertThat(world.now(receipt).gaps()).hasSize(2);
    }

    @Test
    void refusesToSayInTheOpenWhatTheCommentHides() {
        var draft = drafts.begin(docket.id(), filledIn(""));
        var part = marks.hide(draft, "body", "four hundred vials", Claim.business());
        world.save(draft, filledIn("We make " + part.label() + "."));
        var receipt = drafts.send(draft);
        var change = drafts.edit(receipt.secret());
        world.save(change, filledIn("We make " + part.label() + ".", "That is, four hundred vials."));

        assertThatThrownBy(() -> drafts.send(change))
                .isInstanceOfSatisfying(
                        CommentRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::field)
                                .containsExactly("points.0.words"));
        assertThat(portal.getBean(ConfidentialCheck.class)
                        .faults(change, drafts.find(change).orElseThrow().toComment()))
                .hasSize(1);
    }

    @Test
    void keepsRedactedWhatStandsBesideReleasedWords() {
        var draft = drafts.begin(docket.id(), filledIn(""));
        var part = marks.hide(draft, "body", "four hundred vials", Claim.business());
        world.save(draft, filledIn("Dana Whitfield makes " + part.label() + ", says Bo Larsen."));
        var receipt = drafts.send(draft);
        world.redact(receipt, "body", "Dana Whitfield", "Bo Larsen");

        portal.getBean(ReleaseOfWords.class).close(world.now(receipt), part, "four hundred vials");

        assertThat(world.now(receipt).body()).isEqualTo(LABEL + " makes four hundred vials, says " + LABEL + ".");
        world.redact(receipt, "body");
        assertThat(world.now(receipt).body()).isEqualTo("Dana Whitfield makes four hundred vials, says Bo Larsen.");
    }

    private List<String> keptContents(Receipt receipt) {
        return jdbc.sql("select content::text from comment_version where comment_id = :comment")
                .param("comment", world.now(receipt).id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
