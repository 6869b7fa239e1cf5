package org.rulewright.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.StepThread;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.Comment;
import org.rulewright.comment.SomeDocket;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.ui.TimeCard;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.TextChangeId;
import org.rulewright.ruletext.ui.ChangeSteps;
import org.rulewright.ruletext.ui.RuleTextElement;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.clearance.ChainLink;
import org.rulewright.synthesis.clearance.ClearanceRole;
import org.rulewright.synthesis.clearance.Clearances;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class PublicViewTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Clearing clearing;

    Rulemaking rulemaking;
    Comment comment;
    TextChangeId change;

    @BeforeEach
    void receiveAComment() {
        rulemaking = new Rulemaking(portal)
                .withTexts(
                        List.of("A toxin is controlled under this entry."),
                        List.of("All toxins are controlled under this entry."));
        comment = rulemaking.published("", "Name them in the plural.");
        change = rulemaking.chain().changes().getFirst().id();
    }

    private void publishAnAnswer() {
        var concern = rulemaking.concern("Plural names");
        rulemaking.file(concern, comment);
        rulemaking.answer(
                concern, new ResponseDraft("", "We name them all.", Disposition.ACCEPTED, "", Set.of(change), false));
        rulemaking.approverDoes(() -> clearing.publish(rulemaking.docket().id()));
    }

    private String docket() {
        return "dockets/" + rulemaking.docket().number();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static void openHome() {
        open("how-it-works");
        open("");
    }

    @Test
    void listsOpenDocketsFirst() {
        openHome();

        assertThat(_find(OpenDocketItem.class)).isNotEmpty();
        assertThat(links()).contains(docket());
    }

    @Test
    void tellsWhatIsBeingAnswered() {
        var closed = SomeDocket.aDocket()
                .opening(Instant.now().minusSeconds(60))
                .closing(Instant.now().minusSeconds(1))
                .in(portal.getBean(Dockets.class), portal.getBean(Agencies.class));

        openHome();

        assertThat(_get(WaitingList.class).getElement().getTextRecursively()).contains(closed.number());
    }

    @Test
    void movesADocketToTheAnsweredOnes() {
        publishAnAnswer();

        openHome();

        assertThat(_get(AnsweredList.class).getElement().getTextRecursively())
                .contains(rulemaking.docket().number());
        assertThat(links()).doesNotContain(docket());
    }

    @Test
    void offersToCommentWhileADocketIsOpen() {
        open(docket());

        assertThat(_get(H1.class).getText()).isEqualTo(rulemaking.docket().title());
        _assertOne(TimeCard.class);
        assertThat(links()).contains(docket() + "/comment", docket() + "/text");
    }

    @Test
    void saysCalmlyThatADocketIsUnknown() {
        open("dockets/NOWHERE-1");

        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("There is no docket NOWHERE-1.");
        assertThat(_find(TimeCard.class)).isEmpty();
    }

    @Test
    void readsTheLatestTextAgainstTheOneBefore() {
        open(docket() + "/text");

        assertThat(_get(RuleTextElement.class).getElement().getAttribute("src")).endsWith("text/2.html?against=1");
        _assertOne(ReadBar.class);
        assertThat(_find(WhyPanel.class)).isEmpty();
    }

    @Test
    void showsATextWithoutChangesWhereAsked() {
        open(docket() + "/text?version=1&mode=clean");

        assertThat(_get(RuleTextElement.class).getElement().getAttribute("src")).endsWith("text/1.html");
    }

    @Test
    void tellsWhyWordsChanged() {
        publishAnAnswer();

        open(docket() + "/text?why=" + change.value());

        var why = _get(WhyPanel.class);
        assertThat(why.getElement().getTextRecursively()).contains("We name them all.", "Name them in the plural.");
        assertThat(_get(RuleTextElement.class).getElement().getAttribute("open-reason"))
                .isEqualTo(why.getId().orElseThrow());
        assertThat(_get(ChangeSteps.class).getElement().getAttribute("at")).isEqualTo("1");
    }

    @Test
    void tellsTheDaysAndTheOfficesThatClearedTheAnswerButNoNames() {
        var concern = rulemaking.concern("Plural names");
        rulemaking.file(concern, comment);
        rulemaking.answer(
                concern, new ResponseDraft("", "We name them all.", Disposition.ACCEPTED, "", Set.of(change), false));
        clearedBy(Role.MODERATOR);
        rulemaking.approverDoes(() -> clearing.publish(rulemaking.docket().id()));
        var times = Times.in(rulemaking.docket().agency().zone());
        var published = Objects.requireNonNull(
                portal.getBean(Dockets.class).get(rulemaking.docket().id()).answered());

        open(docket() + "/text?why=" + change.value());

        assertThat(_get(WhyPanel.class).getElement().getTextRecursively())
                .contains("In the text that was published on " + times.day(Instant.EPOCH))
                .contains("Cleared by: Counsel, " + times.day(published))
                .contains("Decided and published: " + times.day(published))
                .doesNotContain("moderator", "approver", "analyst");
    }

    /** Has counsel sign everything that is to be published. */
    private void clearedBy(Role as) {
        var clearances = portal.getBean(Clearances.class);
        var docket = rulemaking.docket().id();
        var counsel = rulemaking.as(
                as, () -> portal.getBean(CurrentAccount.class).get().id());
        rulemaking.approverDoes(() -> clearances.set(docket, List.of(new ChainLink(ClearanceRole.COUNSEL, counsel))));
        rulemaking.as(as, () -> {
            clearances.sign(
                    docket, ClearanceRole.COUNSEL, clearances.book(docket).items());
            return true;
        });
    }

    @Test
    void namesWhoSignedForAChangeThatNothingExplains() {
        rulemaking.answer(
                rulemaking.concern("Plural names"),
                new ResponseDraft("", "Noted.", Disposition.NOTED, "", Set.of(), false));
        rulemaking.signForTheRest("A slip of the pen was mended.");
        rulemaking.approverDoes(() -> clearing.publish(rulemaking.docket().id()));

        open(docket() + "/text?why=" + change.value());

        assertThat(_get(WhyPanel.class).getElement().getTextRecursively())
                .contains("A change without a stated reason", "A slip of the pen was mended.", "Signed by approver")
                .doesNotContain("No reason is published yet");
    }

    @Test
    void saysThatAnswersAreStillToCome() {
        open(docket() + "/responses");

        _assertOne(EmptyState.class);
        assertThat(_find(ConcernCard.class)).isEmpty();
    }

    @Test
    void showsEveryAnswerWithWhatItChanged() {
        publishAnAnswer();

        open(docket() + "/responses");

        assertThat(_get(ConcernCard.class).getElement().getTextRecursively())
                .contains("Plural names", "We name them all.", "Accepted");
    }

    @Test
    void tellsWhatBecameOfEachPoint() {
        publishAnAnswer();

        open("comments/" + comment.trackingNumber().value());

        assertThat(_get(StepThread.class).getElement().getTextRecursively())
                .contains("Name them in the plural.", "We name them all.");
        assertThat(links()).contains(docket() + "/text?why=" + change.value());
    }

    @Test
    void saysWhereAPointStillWaits() {
        open("comments/" + comment.trackingNumber().value());

        assertThat(_get(StepThread.class).getElement().getTextRecursively()).doesNotContain("We name them all.");
    }
}
