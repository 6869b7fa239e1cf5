package org.rulewright.synthesis.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Status;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.Drafting;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.ruletext.suggestion.Rebased.State;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.suggestion.ConcernFate.Met;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SandboxesTests {
    static final String USE = "Items packed for medical or diagnostic use are addressed in entry 1C991.";
    static final String MORE = "Items packed for medical, diagnostic or food safety use are addressed in entry 1C991.";
    static final String LESS = "Items packed for medical use are addressed in entry 1C991.";
    static final String VACCINE = "This entry does not control a vaccine.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Sandboxes sandboxes;

    @Autowired
    Carrying carrying;

    @Autowired
    RuleTexts texts;

    @Autowired
    Drafting drafting;

    Rulemaking rulemaking;

    @BeforeEach
    void propose() {
        rulemaking = new Rulemaking(portal)
                .withDraft(
                        List.of(USE, VACCINE, "Brevetoxin;"),
                        List.of(USE, "This entry does not control a licensed product.", "Brevetoxins;"));
    }

    private SuggestionSheet sheet() {
        return rulemaking.analyst(() -> suggestions.sheet(rulemaking.docket().id()));
    }

    private Wording wording(String letter) {
        return sheet().places().getFirst().wordings().stream()
                .filter(wording -> wording.letter().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private SandboxId sandbox() {
        return rulemaking.analyst(() -> sandboxes.begin(rulemaking.docket().id(), "First try"));
    }

    private Outcome outcome(SandboxId id) {
        return rulemaking.analyst(() -> {
            var docket = rulemaking.docket().id();
            var sandbox = suggestions.sandboxes(docket).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            return suggestions.outcome(sandbox, suggestions.sheet(docket));
        });
    }

    private String draft() {
        return rulemaking.analyst(() -> {
            var version = texts.get(rulemaking.docket().id(), 2);
            return texts.text(version.id()).provisions().getFirst().text();
        });
    }

    @Test
    void countsEqualWordingsAsOneWithItsSupporters() {
        rulemaking.suggesting("ACADEMIA", 0, MORE);
        rulemaking.suggesting("OTHER", 0, MORE);
        rulemaking.suggesting("INDIVIDUAL", 0, LESS);

        var place = sheet().places().getFirst();

        assertThat(place.wordings()).hasSize(2);
        assertThat(place.agreed())
                .singleElement()
                .satisfies(agreed -> assertThat(agreed.categories()).containsExactly("ACADEMIA", "OTHER"));
        assertThat(place.exclusions()).singleElement().satisfies(pair -> {
            assertThat(pair.one().letter()).isEqualTo("A");
            assertThat(pair.other().categories()).containsExactly("INDIVIDUAL");
        });
    }

    @Test
    void saysWhatTheNewestVersionMadeOfEach() {
        rulemaking.suggesting("OTHER", 0, MORE);
        rulemaking.suggesting("OTHER", 1, "This entry does not control a vaccine, nor a kit.");
        rulemaking.suggesting("OTHER", 2, "Brevetoxins;");

        assertThat(sheet().wordings())
                .extracting(wording -> wording.rebased().state())
                .containsExactly(State.APPLIES, State.IN_CONFLICT, State.ALREADY_THERE);
    }

    @Test
    void leavesOutWhatIsNotPublic() {
        rulemaking.move(rulemaking.suggesting("OTHER", 0, MORE), Status.WITHHELD);

        assertThat(sheet().places()).isEmpty();
    }

    @Test
    void refusesWhatExcludesAnAcceptedOneUntilItIsSwapped() {
        rulemaking.suggesting("OTHER", 0, MORE);
        rulemaking.suggesting("OTHER", 0, LESS);
        var id = sandbox();
        rulemaking.analystDoes(() -> sandboxes.accept(id, wording("A").key()));

        var attempt = catchThrowable(() ->
                rulemaking.analystDoes(() -> sandboxes.accept(id, wording("B").key())));
        rulemaking.analystDoes(() -> sandboxes.swap(id, wording("B").key()));

        assertThat(attempt).isInstanceOf(Refusal.class).hasMessage("synthesis.suggestion.refused.excluded");
        assertThat(outcome(id).chosen()).extracting(Wording::letter).containsExactly("B");
    }

    @Test
    void refusesWhatTheTextCannotTake() {
        rulemaking.suggesting("OTHER", 1, "This entry does not control a vaccine, nor a kit.");

        assertThatThrownBy(() -> rulemaking.analystDoes(
                        () -> sandboxes.accept(sandbox(), wording("A").key())))
                .hasMessage("synthesis.suggestion.refused.state");
    }

    @Test
    void showsTheTextAndTheConcernsAndTouchesNoDraft() {
        var met = rulemaking.suggesting("OTHER", 0, MORE);
        var partly = rulemaking.suggesting("ACADEMIA", 0, LESS);
        var both = rulemaking.concern("Both");
        rulemaking.file(rulemaking.concern("Food safety"), met);
        rulemaking.file(both, met, partly);
        rulemaking.file(rulemaking.concern("No words"), rulemaking.published("", "Do it."));
        var id = sandbox();

        rulemaking.analystDoes(() -> sandboxes.accept(id, wording("A").key()));

        var outcome = outcome(id);
        assertThat(outcome.trial().results())
                .singleElement()
                .satisfies(result -> assertThat(result.changes().after()).isEqualTo(MORE));
        assertThat(outcome.concerns())
                .extracting(ConcernFate::met)
                .containsExactly(Met.PARTLY, Met.MET, Met.WITHOUT_WORDING);
        assertThat(draft()).isEqualTo(USE);
    }

    @Test
    void carriesOverAndNotesWhoseWordsTheyWere() {
        var comment = rulemaking.suggesting("OTHER", 0, MORE);
        var id = sandbox();
        rulemaking.analystDoes(() -> sandboxes.accept(id, wording("A").key()));

        rulemaking.analystDoes(() -> carrying.carry(outcome(id).sandbox(), sheet().revision()));

        assertThat(draft()).isEqualTo(MORE);
        assertThat(wording("A").rebased().state()).isEqualTo(State.ALREADY_THERE);
        assertThat(rulemaking.analyst(
                        () -> suggestions.carried(rulemaking.docket().id())))
                .singleElement()
                .satisfies(carried -> assertThat(carried.comment()).isEqualTo(comment.id()));
    }

    @Test
    void carriesNothingOverWhereSomebodyElseWasFaster() {
        rulemaking.suggesting("OTHER", 0, MORE);
        var id = sandbox();
        rulemaking.analystDoes(() -> sandboxes.accept(id, wording("A").key()));
        var seen = sheet();
        var lineage = seen.places().getFirst().lineage();
        rulemaking.analystDoes(() -> drafting.act(
                texts.get(rulemaking.docket().id(), 2).id(),
                new DraftAct.Reword(lineage, USE.replace("Items", "Kits")),
                seen.revision()));

        var attempt = catchThrowable(
                () -> rulemaking.analystDoes(() -> carrying.carry(outcome(id).sandbox(), seen.revision())));

        assertThat(attempt).isInstanceOf(Refusal.class);
        assertThat(draft()).startsWith("Kits packed for medical or diagnostic");
    }

    @Test
    void carriesNothingOverThatTheDraftHasOverruled() {
        rulemaking.suggesting("OTHER", 0, MORE);
        var id = sandbox();
        rulemaking.analystDoes(() -> sandboxes.accept(id, wording("A").key()));
        var lineage = sheet().places().getFirst().lineage();
        rulemaking.analystDoes(() -> drafting.act(
                texts.get(rulemaking.docket().id(), 2).id(),
                new DraftAct.Reword(lineage, USE.replace("medical or diagnostic", "any")),
                sheet().revision()));

        assertThat(outcome(id).isCarriable()).isFalse();
        assertThatThrownBy(() ->
                        rulemaking.analystDoes(() -> carrying.carry(outcome(id).sandbox(), sheet().revision())))
                .hasMessage("synthesis.suggestion.refused.carry");
    }

    @Test
    void opensForApproversAndIsClosedToModerators() {
        var docket = rulemaking.docket().id();

        assertThat(rulemaking.as(Role.APPROVER, () -> suggestions.sheet(docket)).places())
                .isEmpty();
        assertThatThrownBy(() -> rulemaking.as(Role.MODERATOR, () -> suggestions.sheet(docket)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rulemaking.as(Role.APPROVER, () -> sandboxes.begin(docket, "Mine")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
