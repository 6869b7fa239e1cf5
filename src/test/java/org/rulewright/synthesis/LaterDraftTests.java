package org.rulewright.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.publication.ReaderWish;
import org.rulewright.publication.RuleReadings;
import org.rulewright.ruletext.Drafting;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.ruletext.drafting.NewDraft;
import org.rulewright.synthesis.suggestion.Suggestions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a panel's draft after that of staff means for what is answered for. */
@PortalTest
class LaterDraftTests {

    private static final String TOXIN = "A toxin is controlled under this entry.";
    private static final String LICENCES = "Licences are needed.";
    private static final String VACCINES = "This entry does not control a vaccine.";
    private static final String PANEL = "This entry does not control a licensed vaccine.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    Drafting drafting;

    @Autowired
    Versions versions;

    @Autowired
    RuleTexts texts;

    @Autowired
    Drafts drafts;

    @Autowired
    Clearing clearing;

    @Autowired
    Answers answers;

    @Autowired
    Suggestions suggestions;

    Rulemaking rulemaking;
    ConcernId concern;

    @BeforeEach
    void answerForTheStaffDraft() {
        rulemaking = new Rulemaking(portal)
                .withDraft(
                        List.of(TOXIN, LICENCES, VACCINES),
                        List.of(
                                "All toxins are controlled under this entry.",
                                "Licences are needed for each export.",
                                VACCINES));
        concern = rulemaking.concern("Plural names");
        rulemaking.file(concern, rulemaking.published("", "Name them in the plural."));
        var promised = changes().getFirst().id();
        var summary = "One asked [" + rulemaking.excerpts().getFirst().id().value() + "].";
        rulemaking.answer(
                concern, new ResponseDraft(summary, "Yes.", Disposition.ACCEPTED, "", Set.of(promised), false));
        giveReason(1, "Each export is a risk.");
    }

    @Test
    void showsWhatChangedSinceTheProposalInTheLastDraft() {
        beginPanelDraft();

        assertThat(changes()).extracting(TextChange::to).containsOnly(version(3).id());
        assertThat(changes()).extracting(TextChange::label).containsExactly("(1)", "(2)", "(3)");
    }

    @Test
    void takesPromisesAndReasonsAlong() {
        beginPanelDraft();

        var missing = rulemaking.chain().missing();
        assertThat(missing.unkept()).isEmpty();
        assertThat(missing.unreasoned()).extracting(TextChange::label).containsExactly("(3)");
    }

    @Test
    void listsAPromiseThatALaterDraftDoesNotKeep() {
        beginPanelDraft();
        reword(0, TOXIN);

        assertThat(rulemaking.chain().missing().unkept())
                .singleElement()
                .matches(unkept -> unkept.id().equals(concern));
    }

    @Test
    void carriesWordingsIntoTheDraftThatIsAnsweredFor() {
        beginPanelDraft();

        assertThat(rulemaking
                        .analyst(() -> suggestions.sheet(rulemaking.docket().id()))
                        .version())
                .isEqualTo(version(3));
    }

    @Test
    void publishesTheLastDraftAsTheFinalText() {
        beginPanelDraft();
        publish();

        assertThat(version(2).isPublished()).isFalse();
        assertFinal();
    }

    @Test
    void publishesTheLastDraftWhereTheOneBeforeIsPublicAlready() {
        rulemaking.analystDoes(() -> versions.publish(version(2).id()));
        beginPanelDraft();
        publish();

        assertThat(version(2).kind()).isEqualTo(VersionKind.STAFF_DRAFT);
        assertFinal();
    }

    @Test
    void publishesNoAnswersToATextThatIsPublicUnderAnotherName() {
        rulemaking.analystDoes(() -> versions.publish(version(2).id()));

        assertThatThrownBy(() -> rulemaking.approverDoes(
                        () -> clearing.publish(rulemaking.docket().id())))
                .hasMessage("synthesis.refused.not-final");
        assertThat(answers.published(rulemaking.docket().id())).isEmpty();
    }

    @Test
    void leavesAnswersAloneOnceTheFinalTextIsPublic() {
        publish();
        beginPanelDraft();

        assertThat(rulemaking.chain().changes())
                .extracting(TextChange::to)
                .containsOnly(version(2).id());
        assertThat(answers.published(rulemaking.docket().id()))
                .singleElement()
                .satisfies(answered -> assertThat(answered.changes()).hasSize(1));
        assertThat(rulemaking
                        .analyst(() -> suggestions.sheet(rulemaking.docket().id()))
                        .isDraft())
                .isFalse();
    }

    /** The public reads the panel's text against the proposed one, with a reason for every change. */
    private void assertFinal() {
        var docket = rulemaking.docket();
        assertThat(version(3).kind()).isEqualTo(VersionKind.FINAL);
        assertThat(answers.published(docket.id()))
                .singleElement()
                .satisfies(answered -> assertThat(answered.changes()).hasSize(1));
        assertThat(answers.otherReasons(docket.id()))
                .extracting(ChangeReason::reason)
                .containsExactly("Each export is a risk.", "The panel asked for it.");
        var reading = portal.getBean(RuleReadings.class)
                .open(docket, new ReaderWish(Optional.empty(), Optional.empty(), false))
                .orElseThrow();
        assertThat(reading.version().number()).isEqualTo(3);
        assertThat(reading.against())
                .isNotNull()
                .extracting(RuleVersion::number)
                .isEqualTo(1);
        assertThat(reading.changes()).hasSize(3);
        assertThat(reading.reasoned()).isEqualTo(3);
    }

    private void beginPanelDraft() {
        var draft = new NewDraft(version(2).id(), VersionKind.PANEL_DRAFT, "Panel draft", "");
        rulemaking.analyst(() -> drafting.begin(draft));
        reword(2, PANEL);
    }

    private void reword(int place, String words) {
        rulemaking.analyst(() -> {
            var provision = texts.text(version(3).id()).provisions().get(place);
            return drafting.act(version(3).id(), new DraftAct.Reword(provision.lineage(), words), 9);
        });
    }

    private void publish() {
        var last = changes().size() - 1;
        if (last == 2) {
            giveReason(2, "The panel asked for it.");
        }
        rulemaking.approverDoes(() -> clearing.publish(rulemaking.docket().id()));
    }

    private void giveReason(int place, String reason) {
        var change = changes().get(place).id();
        rulemaking.analystDoes(() -> drafts.giveReason(rulemaking.docket().id(), change, reason));
    }

    private List<TextChange> changes() {
        return rulemaking.chain().changes();
    }

    private RuleVersion version(int number) {
        return rulemaking.analyst(() -> texts.get(rulemaking.docket().id(), number));
    }
}
