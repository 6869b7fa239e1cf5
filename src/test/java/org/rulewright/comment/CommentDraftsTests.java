package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.DocumentId;
import org.rulewright.files.FileSettings;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.VersionId;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CommentDraftsTests {

    private static final Anchor A_PLACE =
            new Anchor(new VersionId(1), new LineageId(7), "(e)", "a vaccine", "form of ", ", or", Sha256.of("words"));

    @Autowired
    CommentDrafts drafts;

    @Autowired
    Receipts receipts;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    FileSettings limits;

    @Test
    void keepsEveryFieldAsItWasTyped() {
        var docket = aDocket().in(dockets, agencies);
        var question = dockets.questions(docket.id()).getFirst().id();
        var point = new DraftPoint(
                A_PLACE,
                "in the form of a vaccine, or",
                question,
                DocumentPlace.whole(new DocumentId(3)),
                Ask.EXCLUSION,
                "Half a sent",
                "in the form of \u0000 a vaccine",
                List.of(new DraftFigure(EvidenceKind.LICENCES, "<script>", "", "", "", "about 240", "ours")),
                new PointId(5));
        var form = DraftForm.empty().with("Grüße 𝛽").with(List.of(point));

        var secret = drafts.begin(docket.id(), DraftForm.empty());
        drafts.save(secret, 1, form);

        assertThat(drafts.find(secret))
                .hasValueSatisfying(draft -> assertThat(draft.form()).isEqualTo(form));
    }

    @Test
    void sendsADraftOnceAndLetsGoOfIt() throws IOException {
        var docket = aDocket().in(dockets, agencies);
        var sender = new DraftForm.Sender(SubmitterKind.ANONYMOUS, "Ada", "", "ACADEMIA", "");
        var secret = drafts.begin(docket.id(), DraftForm.empty().with(sender).with("Remarks."));
        drafts.addFile(secret, "data.csv", bytes("a,b"));

        var receipt = drafts.send(secret);
        var again = drafts.send(secret);
        var comment = receipts.get(receipt.secret());

        assertThat(again).isEqualTo(receipt);
        assertThat(drafts.find(secret)).isEmpty();
        assertThat(comment.submitter().name()).isEmpty();
        assertThat(comment.attachments()).extracting(Attachment::name).containsExactly("data.csv");
    }

    @Test
    void keepsADraftThatCannotBeSentYet() {
        var docket = aDocket().in(dockets, agencies);
        var figure = DraftFigure.of(EvidenceKind.LICENCES).with(EvidenceField.LICENCES, "many");
        var point = DraftPoint.about(null, "", null).saying("Words.").with(List.of(figure));
        var secret = drafts.begin(docket.id(), DraftForm.empty().with(List.of(point)));

        assertThatThrownBy(() -> drafts.send(secret))
                .isInstanceOfSatisfying(
                        CommentRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::field)
                                .containsExactly("name", "category", "points.0.evidence.0.licences"));
        assertThat(drafts.find(secret)).isPresent();
    }

    @Test
    void takesNoMoreFilesThanAComment() throws IOException {
        var docket = aDocket().in(dockets, agencies);
        var secret = drafts.begin(docket.id(), DraftForm.empty());
        for (var number = 0; number < limits.most(); number++) {
            drafts.addFile(secret, number + ".txt", bytes("a"));
        }

        assertThatThrownBy(() -> drafts.addFile(secret, "one-more.txt", bytes("a")))
                .isInstanceOf(Refusal.class)
                .hasMessage("comment.fault.files");
    }

    @Test
    void leavesAFileOfAnotherDraftAlone() throws IOException {
        var docket = aDocket().in(dockets, agencies);
        var mine = drafts.begin(docket.id(), DraftForm.empty());
        var theirs = drafts.begin(docket.id(), DraftForm.empty());
        drafts.addFile(mine, "mine.txt", bytes("a"));
        var file = drafts.find(mine).orElseThrow().files().getFirst().id();

        drafts.removeFile(theirs, file);

        assertThat(drafts.find(mine).orElseThrow().files()).hasSize(1);
    }

    @Test
    void overwritesNothingThatAnotherWindowWrote() {
        var docket = aDocket().in(dockets, agencies);
        var secret = drafts.begin(docket.id(), DraftForm.empty());
        drafts.save(secret, 1, DraftForm.empty().with("From one window."));

        assertThatThrownBy(() -> drafts.save(secret, 1, DraftForm.empty().with("From another.")))
                .isInstanceOf(DraftOvertaken.class);
        var draft = drafts.find(secret).orElseThrow();
        assertThat(draft.form().body()).isEqualTo("From one window.");
        assertThat(drafts.save(secret, draft.version(), DraftForm.empty())).isEqualTo(3);
    }

    @Test
    void opensNothingToWhoGuesses() {
        assertThat(drafts.find(Secret.fresh())).isEmpty();
        assertThatThrownBy(() -> drafts.save(Secret.fresh(), 1, DraftForm.empty()))
                .isInstanceOf(NotFound.class);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
