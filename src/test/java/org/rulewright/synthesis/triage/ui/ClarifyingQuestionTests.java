package org.rulewright.synthesis.triage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Channel;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.NewPoint;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Question;
import org.rulewright.docket.QuestionDesk;
import org.rulewright.docket.QuestionDraft;
import org.rulewright.docket.QuestionId;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** A question that staff ask while comments come in, from the desk to the answer. */
@WithMockUser(username = "synthesis-analyst", roles = "ANALYST")
class ClarifyingQuestionTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    QuestionDesk desk;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    CommentIntake intake;

    Rulemaking rulemaking;

    @BeforeEach
    void openADocket() {
        rulemaking = new Rulemaking(portal);
    }

    @Test
    void isAskedAtTheDeskAndSeenByAll() {
        var comment = rulemaking.published("Samples would wait.");
        open("staff/triage?docket=" + rulemaking.docket().number());

        _click(_get(Button.class, spec -> spec.withText("Ask the public")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Question")), "How long do samples keep?");
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("About the published comment (optional)")),
                comment.trackingNumber().value());
        _click(_get(Button.class, spec -> spec.withText("Ask it")));
        assertThat(_get(AskDialog.class).getElement().getTextRecursively()).contains("The question is public.");
        _get(AskDialog.class).close();

        assertThat(page("dockets/" + rulemaking.docket().number()))
                .contains("How long do samples keep?", "Asked on", "About comment " + comment.trackingNumber());
        assertThat(page("dockets/" + rulemaking.docket().number() + "/comment"))
                .contains("2. How long do samples keep?");
    }

    @Test
    void isWithdrawnOnlyBeforeAnybodyAnswered() {
        var first = ask("How long do samples keep?");
        var second = ask("How cold are they kept?");
        answer(second.id());

        desk.withdraw(docket(), first.id());
        assertThatThrownBy(() -> desk.withdraw(docket(), second.id())).hasMessage("docket.refused.question-answered");

        assertThat(dockets.questions(docket()).stream().map(Question::number)).containsExactly(1, second.number());
        assertThat(ask("And the cost?").number()).as("no number is given twice").isEqualTo(4);
    }

    @Test
    void takesNoMoreAnswersWhenItIsClosedAndStaysInSight() {
        var question = ask("How long do samples keep?");

        desk.close(docket(), question.id());
        desk.close(docket(), question.id());

        assertThat(page("dockets/" + rulemaking.docket().number()))
                .contains("How long do samples keep?", "No more answers are asked for");
        assertThat(page("dockets/" + rulemaking.docket().number() + "/comment"))
                .doesNotContain("How long do samples keep?");
    }

    @Test
    void losesNobodyACommentWhoWasAnsweringIt() {
        var withdrawn = ask("How long do samples keep?");
        var closed = ask("How cold are they kept?");
        desk.withdraw(docket(), withdrawn.id());
        desk.close(docket(), closed.id());

        assertThat(List.of(answer(withdrawn.id()), answer(closed.id()))).hasSize(2);
    }

    @Test
    void refusesWhatNobodyCouldAnswer() {
        var waiting = rulemaking.comment(Status.WAITING, "Not public.");
        var elsewhere = new Rulemaking(portal).published("Of another docket.");
        var closed = aDocket().closing(Instant.now().minusSeconds(5)).in(dockets, agencies);

        assertThatThrownBy(() -> ask(" ")).hasMessage("docket.refused.question");
        assertThatThrownBy(() -> ask("x".repeat(1_001))).hasMessage("docket.refused.question");
        for (var number : List.of(
                waiting.trackingNumber().value(), elsewhere.trackingNumber().value(), "' or 1=1")) {
            assertThatThrownBy(() -> desk.ask(docket(), new QuestionDraft("Why?", "", number)))
                    .hasMessage("docket.refused.question-comment");
        }
        assertThatThrownBy(() -> desk.ask(closed.id(), new QuestionDraft("Why?", "", "")))
                .hasMessage("docket.refused.question-period");
        assertThat(dockets.questions(docket())).hasSize(1);
    }

    @Test
    void leavesTheQuestionsOfTheNoticeAlone() {
        var original = dockets.questions(docket()).getFirst();

        assertThatThrownBy(() -> desk.withdraw(docket(), original.id())).hasMessage("docket.question.unknown");
        assertThatThrownBy(() -> desk.close(docket(), original.id())).hasMessage("docket.question.unknown");
    }

    private Question ask(String words) {
        return desk.ask(docket(), new QuestionDraft(words, "", ""));
    }

    private Optional<String> answer(QuestionId question) {
        var point = NewPoint.saying(null, Ask.OTHER, "A week.").answering(question);
        var draft = new CommentDraft(
                docket(),
                Channel.WEB,
                new Submitter(SubmitterKind.INDIVIDUAL, "Ada Limpet", "", "INDIVIDUAL", ""),
                Stance.UNSTATED,
                "",
                List.of(point),
                List.of());
        return Optional.of(
                intake.submit(draft, IdempotencyKey.fresh()).trackingNumber().value());
    }

    private DocketId docket() {
        return rulemaking.docket().id();
    }

    private static String page(String address) {
        open(address);
        assertThat(_find(AskDialog.class)).isEmpty();
        var view = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return view.getElement().getTextRecursively();
    }
}
