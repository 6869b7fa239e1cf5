package org.rulewright.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Status;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.TextChangeId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ClearingTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Clearing clearing;

    @Autowired
    Answers answers;

    @Autowired
    Concerns concerns;

    @Autowired
    Drafts drafts;

    @Autowired
    Workbench workbench;

    @Autowired
    Dockets dockets;

    Rulemaking rulemaking;
    Comment comment;
    ConcernId concern;
    TextChangeId change;

    @BeforeEach
    void settleEverything() {
        rulemaking = new Rulemaking(portal)
                .withTexts(
                        List.of("A toxin is controlled under this entry.", "Licences are needed."),
                        List.of("All toxins are controlled under this entry.", "Licences are needed for each export."));
        comment = rulemaking.published("", "Name them in the plural.");
        concern = rulemaking.concern("Plural names");
        rulemaking.file(concern, comment);
        change = rulemaking.chain().changes().getFirst().id();
        var summary = "One asked [" + rulemaking.excerpts().getFirst().id().value() + "].";
        rulemaking.answer(concern, new ResponseDraft(summary, "Yes.", Disposition.ACCEPTED, "", Set.of(change), false));
        giveReason("The panel asked for it.");
    }

    private void giveReason(String reason) {
        var other = rulemaking.chain().changes().getLast().id();
        rulemaking.analystDoes(() -> drafts.giveReason(rulemaking.docket().id(), other, reason));
    }

    private void publish() {
        rulemaking.approverDoes(() -> clearing.publish(rulemaking.docket().id()));
    }

    @Test
    void tellsTheFirstOfVeryManyExcerptsAndWhatTheSummaryCites() {
        for (var number = 1; number <= 30; number++) {
            rulemaking.file(concern, rulemaking.published("", "Plural, says number " + number));
        }
        var cited = rulemaking.excerpts().getLast();
        var summary = "One asked [" + cited.id().value() + "].";
        rulemaking.answer(concern, new ResponseDraft(summary, "Yes.", Disposition.ACCEPTED, "", Set.of(change), false));
        rulemaking.signForTheRest("Nobody read them all.");
        publish();

        assertThat(answers.published(rulemaking.docket().id())).singleElement().satisfies(answer -> {
            assertThat(answer.said().excerpts()).isEqualTo(31);
            assertThat(answer.said().allSenders()).isEqualTo(1);
            assertThat(answer.said().first())
                    .hasSize(SaidUnderReader.MOST + 1)
                    .extracting(CitedExcerpt::excerpt)
                    .endsWith(cited);
        });
    }

    @Test
    void publishesTheAnswersWithTheirWholeChain() {
        publish();

        var answered = answers.published(rulemaking.docket().id());
        assertThat(answered).singleElement().satisfies(it -> {
            assertThat(it.concern().number()).isEqualTo("1");
            assertThat(it.response().answer()).isEqualTo("Yes.");
            assertThat(it.said().first())
                    .extracting(CitedExcerpt::trackingNumber)
                    .containsExactly(comment.trackingNumber());
            assertThat(it.changes()).hasSize(1);
        });
        assertThat(answers.behind(change).concerns()).hasSize(1);
        assertThat(answers.otherReasons(rulemaking.docket().id()))
                .extracting(ChangeReason::reason)
                .containsExactly("The panel asked for it.");
        assertThat(answers.behind(rulemaking.docket().id())).hasSize(2);
        assertThat(dockets.get(rulemaking.docket().id()).answered()).isNotNull();
    }

    @Test
    void showsNothingOfADraftToThePublic() {
        var docket = rulemaking.docket().id();

        assertThat(answers.published(docket)).isEmpty();
        assertThat(answers.behind(docket)).isEmpty();
        assertThat(answers.behind(change).isUntold()).isTrue();
        assertThat(answers.otherReasons(docket)).isEmpty();
        assertThat(answers.ofComment(comment.id()))
                .singleElement()
                .satisfies(fate -> assertThat(fate.concerns()).isEmpty());
    }

    @Test
    void tellsOfMarkedWordsOnlyOnceTheyAreAnswered() {
        var remarked = rulemaking.published("Mark me.", "A point.");
        rulemaking.analyst(() -> workbench.mark(remarked, new Excerpt.Span(0, 8)));

        assertThat(answers.ofComment(remarked.id())).hasSize(1);

        rulemaking.file(concern, remarked);
        publish();

        assertThat(answers.ofComment(remarked.id()))
                .hasSize(2)
                .allMatch(fate -> fate.concerns().size() == 1);
    }

    @Test
    void citesNoCommentThatIsWithheldAfterwards() {
        publish();

        rulemaking.move(comment, Status.WITHHELD);

        assertThat(answers.published(rulemaking.docket().id()))
                .singleElement()
                .satisfies(answered -> assertThat(answered.said().excerpts()).isZero());
        assertThat(answers.ofComment(comment.id())).isEmpty();
    }

    @Test
    void refusesWhileAnythingIsMissing() {
        giveReason("");

        assertThatThrownBy(this::publish).hasMessage("synthesis.refused.missing");
        assertThat(answers.published(rulemaking.docket().id())).isEmpty();
        assertThat(dockets.get(rulemaking.docket().id()).answered()).isNull();
    }

    @Test
    void refusesWhatWasEditedAfterItWasRead() {
        var docket = rulemaking.docket().id();
        var read = rulemaking.analyst(() -> clearing.sheet(docket)).read();
        giveReason("Counsel asked for it.");

        assertThatThrownBy(() -> rulemaking.approverDoes(() -> clearing.publish(docket, read)))
                .hasMessage("synthesis.refused.read");
    }

    @Test
    void refusesWhereSomethingElseIsFiledThanWasRead() {
        var docket = rulemaking.docket().id();
        var read = rulemaking.analyst(() -> clearing.sheet(docket)).read();
        rulemaking.file(concern, rulemaking.published("", "Number them anew."));

        assertThatThrownBy(() -> rulemaking.approverDoes(() -> clearing.publish(docket, read)))
                .hasMessage("synthesis.refused.read");
    }

    @Test
    void refusesWhereAnExcerptHasOtherWordsThanWereRead() {
        var docket = rulemaking.docket().id();
        var read = rulemaking.analyst(() -> clearing.sheet(docket)).read();
        portal.getBean(JdbcClient.class)
                .sql("update excerpt set quote = 'Name them.' where id = :id")
                .param("id", rulemaking.excerpts().getFirst().id().value())
                .update();

        assertThatThrownBy(() -> rulemaking.approverDoes(() -> clearing.publish(docket, read)))
                .hasMessage("synthesis.refused.read");
    }

    @Test
    void refusesAFinalTextThatWasEditedAfterItWasRead() {
        var other = new Rulemaking(portal)
                .withDraft(
                        List.of("A toxin is controlled under this entry."),
                        List.of("All toxins are controlled under this entry."));
        var made = other.chain().changes().getFirst();
        var answer = new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", Set.of(made.id()), false);
        other.answer(other.concern("Plural names"), answer);
        var docket = other.docket().id();
        var read = other.analyst(() -> clearing.sheet(docket)).read();

        other.reword(made, "No toxins are controlled under this entry.");
        assertThatThrownBy(() -> other.approverDoes(() -> clearing.publish(docket, read)))
                .hasMessage("synthesis.refused.read");

        other.reword(made, "All toxins are controlled under this entry.");
        other.approverDoes(() -> clearing.publish(docket, read));
        assertThat(other.chain().changes().getFirst().redline().after())
                .isEqualTo("All toxins are controlled under this entry.");
    }

    @Test
    void refusesAnAnswerThatTheApproverDraftedHimself() {
        refusesTheAnalystWhoBecameApprover();
    }

    private void refusesTheAnalystWhoBecameApprover() {
        var account = new NewAccount("synthesis-analyst", "Analyst", Role.APPROVER, "a-long-password", false);
        OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(account));

        assertThatThrownBy(() -> OwnAuthority.as("synthesis-analyst", Role.APPROVER, () -> {
                    clearing.publish(rulemaking.docket().id());
                    return true;
                }))
                .hasMessage("synthesis.refused.own");
    }

    @Test
    void refusesAnAnswerInWhichTheApproverHadAHandBeforeOthers() {
        var words = Objects.requireNonNull(rulemaking.chain().responses().get(concern))
                .words();
        rulemaking.answerByAnother(concern, words);

        refusesTheAnalystWhoBecameApprover();
    }

    @Test
    void changesNothingThatIsPublished() {
        publish();
        var seen = rulemaking.chain().concern(concern).orElseThrow();
        var excerpt = rulemaking.excerpts().getFirst().id();

        assertThatThrownBy(() -> rulemaking.answer(concern, ResponseDraft.EMPTY))
                .hasMessage("synthesis.refused.published");
        assertThatThrownBy(() -> rulemaking.analystDoes(() -> concerns.reword(seen, "Other", "")))
                .hasMessage("synthesis.refused.published");
        assertThatThrownBy(() -> rulemaking.analystDoes(() -> workbench.unfile(excerpt, concern)))
                .hasMessage("synthesis.refused.published");
        assertThatThrownBy(() -> giveReason("Another reason")).hasMessage("synthesis.refused.published");
        assertThatThrownBy(this::publish).hasMessage("synthesis.refused.nothing");
    }
}
