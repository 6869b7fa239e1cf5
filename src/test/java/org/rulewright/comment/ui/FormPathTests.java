package org.rulewright.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.ErrorSummary;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.DraftFigure;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.EvidenceField;
import org.rulewright.comment.EvidenceKind;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.NewPoint;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class FormPathTests extends UiTest {

    private static final String WORDS = "What do you want to say?";

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    CommentIntake intake;

    @Autowired
    Receipts receipts;

    @Autowired
    CommentDesk desk;

    private Docket docket;
    private String form;

    @BeforeEach
    void openADocket() {
        docket = aDocket().in(dockets, agencies);
        form = "dockets/" + docket.number() + "/comment";
    }

    @Test
    void offersEveryWayToStart() {
        open(form);

        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains(form + "?question=1", form + "?step=short", form + "?step=about")
                .anyMatch(href -> href.startsWith(form + "?document="));
    }

    @Test
    void addsEachStartToTheSameDraft() {
        open(form + "?question=1");
        write(WORDS, "Yes, but slowly.");
        open("dockets/" + docket.number() + "/text");
        assertThat(_get(DraftStrip.class).getElement().getTextRecursively()).contains("1 point");
        open(form + "?document="
                + dockets.documents(docket.id()).getFirst().id().value());

        assertThat(draft().points()).hasSize(2);
        assertThat(_get(QuestionsPart.class).getSummaryText()).isEqualTo("Questions: 1 of 1 answered");
    }

    @Test
    void tellsTheLaterOfTwoWindows() {
        open(form + "?question=1");
        write(WORDS, "From this window.");
        var other = DraftForm.empty().with("From another window.");
        drafts.save(secret(), drafts.find(secret()).orElseThrow().version(), other);

        write(WORDS, "From this window again.");
        assertThat(draft()).isEqualTo(other);
        assertThat(_get(OvertakenNote.class).isVisible()).isTrue();

        press("Keep what is written here");
        assertThat(draft().points().getFirst().words()).isEqualTo("From this window again.");
    }

    @Test
    void sendsAFewWordsWithThreeFields() {
        open(form + "?step=short");
        assertThat(_find(TextArea.class)).hasSize(1);
        write(WORDS, "Please keep it.");
        press("Send comment");
        assertThat(_get(TextField.class).isInvalid()).isTrue();

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Stay anonymous: no name is kept")), true);
        press("Send comment");

        assertThat(address()).startsWith("receipts/");
        var comment = receipts.get(new Secret(address().substring("receipts/".length())));
        assertThat(comment.body()).isEqualTo("Please keep it.");
        assertThat(comment.submitter()).isEqualTo(new Submitter(SubmitterKind.ANONYMOUS, "", "", "INDIVIDUAL", ""));
    }

    @Test
    void joinsWhatSomebodyElseSaid() {
        var question = dockets.questions(docket.id()).getFirst().id();
        var theirs = published(NewPoint.saying(null, Ask.KEEP, "It would work.").answering(question));

        open(form + "?question=1");
        press("Join them");

        var mine = draft().points();
        assertThat(mine).singleElement().satisfies(point -> {
            assertThat(point.joins()).isEqualTo(theirs.points().getFirst().id());
            assertThat(point.words()).contains(theirs.trackingNumber().value());
        });
        assertThat(_get(JoinedLine.class).getElement().getTextRecursively())
                .contains("Joins " + theirs.trackingNumber().value() + ", point 1");
    }

    @Test
    void saysAtTheFieldAndAboveWhatAFigureLacks() {
        open(form + "?question=1");
        var figure = DraftFigure.of(EvidenceKind.LICENCES).with(EvidenceField.LICENCES, "many");
        keep(DraftForm.empty()
                .with(List.of(DraftPoint.about(null, "", null).saying("Words.").with(List.of(figure)))));
        open(form + "?step=points");
        press("Save and continue");

        var licences = _get(TextField.class, spec -> spec.withLabel("Licences a year this would mean for you"));
        assertThat(licences.getErrorMessage()).isEqualTo("Licences a year must be a whole number, like 240.");
        assertThat(licences.getValue()).isEqualTo("many");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively()).contains(licences.getErrorMessage());
    }

    @Test
    void comesBackToTheCheckAfterAChange() {
        open(form + "?question=1");
        var sender = new DraftForm.Sender(SubmitterKind.ANONYMOUS, "", "", "ACADEMIA", "");
        keep(DraftForm.empty()
                .with(sender)
                .with(List.of(DraftPoint.about(null, "", null).saying("Words."))));
        open(form + "?step=check");

        var change = _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("point=1"))
                .findFirst()
                .orElseThrow();
        open(change);
        press("Save and go back to the check");

        assertThat(_find(CheckStep.class)).hasSize(1);
    }

    private void write(String label, String words) {
        _setValue(_get(TextArea.class, spec -> spec.withLabel(label)), words);
    }

    private static void press(String name) {
        _click(_get(Button.class, spec -> spec.withText(name)));
    }

    private Secret secret() {
        return new DraftMemory(docket).known().orElseThrow();
    }

    private DraftForm draft() {
        return drafts.find(secret()).orElseThrow().form();
    }

    private void keep(DraftForm written) {
        drafts.save(secret(), drafts.find(secret()).orElseThrow().version(), written);
    }

    private Comment published(NewPoint point) {
        var nobody = new Submitter(SubmitterKind.ANONYMOUS, "", "", "ACADEMIA", "");
        var draft = new CommentDraft(docket.id(), Channel.WEB, nobody, Stance.UNSTATED, "", List.of(point), List.of());
        var comment = receipts.get(intake.submit(draft, IdempotencyKey.fresh()).secret());
        return OwnAuthority.as(Role.MODERATOR, () -> {
            desk.move(comment, Status.PUBLISHED, "");
            return comment;
        });
    }
}
