package org.rulewright.synthesis.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Page;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.TextChange;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.Drafts;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.outline.OutlineDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ClearancesTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Clearances clearances;

    @Autowired
    Clearing clearing;

    @Autowired
    Drafts drafts;

    @Autowired
    Dockets dockets;

    Rulemaking rulemaking;
    ConcernId first;
    ConcernId second;

    @Autowired
    OutlineDesk outline;

    @BeforeEach
    void draftTwoAnswersAndSetTheChain() {
        rulemaking = new Rulemaking(portal);
        first = answered("First");
        second = answered("Second");
        var links = List.of(
                new ChainLink(ClearanceRole.PROGRAM, account(Role.MODERATOR)),
                new ChainLink(ClearanceRole.APPROVER, account(Role.APPROVER)));
        rulemaking.approverDoes(() -> clearances.set(rulemaking.docket().id(), links));
    }

    private ConcernId answered(String title) {
        var concern = rulemaking.concern(title);
        answer(concern, "Noted.");
        return concern;
    }

    private void answer(ConcernId concern, String words) {
        rulemaking.answer(concern, new ResponseDraft("", words, Disposition.NOTED, "", Set.of(), false));
    }

    private AccountId account(Role role) {
        return rulemaking.as(
                role, () -> portal.getBean(CurrentAccount.class).get().id());
    }

    private ClearanceBook book() {
        return rulemaking.analyst(() -> clearances.book(rulemaking.docket().id()));
    }

    private ClearedItem item(ConcernId concern) {
        return book().item(ClearedItem.of(concern)).orElseThrow();
    }

    private void sign(Role as, ClearanceRole role, ClearedItem... items) {
        rulemaking.as(as, () -> {
            clearances.sign(rulemaking.docket().id(), role, List.of(items));
            return true;
        });
    }

    private void publish() {
        rulemaking.approverDoes(() -> clearing.publish(rulemaking.docket().id()));
    }

    @Test
    void publishesOnlyWhatTheWholeChainHasSigned() {
        assertThatThrownBy(this::publish).hasMessage("synthesis.refused.uncleared");

        sign(Role.MODERATOR, ClearanceRole.PROGRAM, item(first), item(second));
        assertThatThrownBy(this::publish).hasMessage("synthesis.refused.uncleared");

        sign(Role.APPROVER, ClearanceRole.APPROVER, item(first), item(second));
        publish();
        assertThat(dockets.get(rulemaking.docket().id()).answered()).isNotNull();
    }

    @Test
    void voidsASignatureByAMergeAndLetsItHoldAgainOnceThatIsUndone() {
        var third = rulemaking.concern("Third");
        rulemaking.file(third, rulemaking.published("", "One."));
        sign(Role.MODERATOR, ClearanceRole.PROGRAM, item(first), item(second));
        var seen = rulemaking.chain().concern(third).orElseThrow();
        var into = rulemaking.chain().concern(second).orElseThrow();

        rulemaking.analystDoes(() -> outline.merge(seen, into, ""));

        assertThat(book().state(ClearanceRole.PROGRAM, item(first))).isEqualTo(ClearanceState.SIGNED);
        assertThat(book().state(ClearanceRole.PROGRAM, item(second))).isEqualTo(ClearanceState.VOID);

        rulemaking.analystDoes(() -> outline.history(second, new Page(0, 1))
                .forEach(entry -> entry.undoable().ifPresent(outline::undo)));

        assertThat(book().state(ClearanceRole.PROGRAM, item(second))).isEqualTo(ClearanceState.SIGNED);
    }

    @Test
    void voidsOnlyTheSignaturesThatAnEditTouches() {
        sign(Role.MODERATOR, ClearanceRole.PROGRAM, item(first), item(second));

        answer(first, "Noted, and more.");

        assertThat(book().state(ClearanceRole.PROGRAM, item(first))).isEqualTo(ClearanceState.VOID);
        assertThat(book().state(ClearanceRole.PROGRAM, item(second))).isEqualTo(ClearanceState.SIGNED);
        assertThat(book().missing()).isEqualTo(3);
    }

    @Test
    void voidsTheSignaturesOnWhatChangesAProvisionThatIsWordedAnew() {
        rulemaking.withDraft(
                List.of("A toxin is controlled under this entry.", "Licences are needed."),
                List.of("All toxins are controlled under this entry.", "Licences are needed for each export."));
        var toxins = rulemaking.chain().changes().getFirst();
        var licences = rulemaking.chain().changes().getLast();
        rulemaking.answer(first, new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", Set.of(toxins.id()), false));
        rulemaking.analystDoes(
                () -> drafts.giveReason(rulemaking.docket().id(), licences.id(), "The panel asked for it."));
        sign(Role.MODERATOR, ClearanceRole.PROGRAM, item(first), item(second), item(licences));

        rulemaking.reword(toxins, "No toxins are controlled under this entry.");
        assertThat(state(item(first))).isEqualTo(ClearanceState.VOID);
        assertThat(state(item(second))).isEqualTo(ClearanceState.SIGNED);
        assertThat(state(item(licences))).isEqualTo(ClearanceState.SIGNED);

        rulemaking.reword(licences, "Licences are needed for no export.");
        assertThat(state(item(licences))).isEqualTo(ClearanceState.VOID);

        rulemaking.reword(toxins, "All toxins are controlled under this entry.");
        assertThat(state(item(first))).isEqualTo(ClearanceState.SIGNED);
    }

    private ClearanceState state(ClearedItem item) {
        return book().state(ClearanceRole.PROGRAM, item);
    }

    private ClearedItem item(TextChange change) {
        return book().item(ClearedItem.of(change.id())).orElseThrow();
    }

    @Test
    void refusesWhatWasEditedAfterItWasRead() {
        var seen = item(first);
        answer(first, "Noted, and more.");

        assertThatThrownBy(() -> sign(Role.MODERATOR, ClearanceRole.PROGRAM, seen))
                .hasMessage("synthesis.refused.clearance-read");
    }

    @Test
    void letsNobodySignBeforeHisTurnOrForAnotherRole() {
        assertThatThrownBy(() -> sign(Role.APPROVER, ClearanceRole.APPROVER, item(first)))
                .hasMessage("synthesis.refused.turn");
        assertThatThrownBy(() -> sign(Role.APPROVER, ClearanceRole.PROGRAM, item(first)))
                .hasMessage("synthesis.refused.not-yours");
    }

    @Test
    void letsNobodyClearHisOwnDraft() {
        var links = List.of(new ChainLink(ClearanceRole.PROGRAM, account(Role.ANALYST)));
        rulemaking.approverDoes(() -> clearances.set(rulemaking.docket().id(), links));

        assertThatThrownBy(() -> sign(Role.ANALYST, ClearanceRole.PROGRAM, item(first)))
                .hasMessage("synthesis.refused.own-clearance");
    }

    @Test
    void letsNobodyClearWhatHeHadAHandInBeforeOthers() {
        var third = rulemaking.concern("Third");
        rulemaking.answerByAnother(first, new ResponseDraft("", "Noted.", Disposition.NOTED, "", Set.of(), true));
        var links = List.of(new ChainLink(ClearanceRole.PROGRAM, account(Role.ANALYST)));
        rulemaking.approverDoes(() -> clearances.set(rulemaking.docket().id(), links));

        assertThatThrownBy(() -> sign(Role.ANALYST, ClearanceRole.PROGRAM, item(first)))
                .hasMessage("synthesis.refused.own-clearance");

        var seen = rulemaking.chain().concern(first).orElseThrow();
        var into = rulemaking.chain().concern(third).orElseThrow();
        rulemaking.analystDoes(() -> outline.merge(seen, into, ""));
        assertThatThrownBy(() -> sign(Role.ANALYST, ClearanceRole.PROGRAM, item(third)))
                .hasMessage("synthesis.refused.own-clearance");
    }

    @Test
    void letsNobodyClearTheReasonForWhichHeSigned() {
        var docket = rulemaking.docket().id();
        rulemaking.published("", "Nobody files this.");
        rulemaking.signForTheRest("It is about another rule.");
        var links = List.of(new ChainLink(ClearanceRole.APPROVER, account(Role.APPROVER)));
        rulemaking.approverDoes(() -> clearances.set(docket, links));
        var beside = book().item(ClearedItem.BESIDE).orElseThrow();

        assertThatThrownBy(() -> sign(Role.APPROVER, ClearanceRole.APPROVER, beside))
                .hasMessage("synthesis.refused.own-beside");

        var moderator = account(Role.MODERATOR);
        delegate(Role.APPROVER, ClearanceRole.APPROVER, moderator);
        sign(Role.MODERATOR, ClearanceRole.APPROVER, beside);
    }

    @Test
    void refusesAChainInWhichOnePersonStandsTwice() {
        var links = List.of(
                new ChainLink(ClearanceRole.PROGRAM, account(Role.APPROVER)),
                new ChainLink(ClearanceRole.COUNSEL, account(Role.APPROVER)));

        assertThatThrownBy(() -> rulemaking.approverDoes(
                        () -> clearances.set(rulemaking.docket().id(), links)))
                .hasMessage("synthesis.refused.chain");
    }

    @Test
    void keepsAReturnUntilTheWordsChange() {
        var docket = rulemaking.docket().id();
        rulemaking.as(Role.MODERATOR, () -> {
            clearances.giveBack(docket, ClearanceRole.PROGRAM, item(first), "Say which law.");
            return true;
        });
        assertThat(book().state(ClearanceRole.PROGRAM, item(first))).isEqualTo(ClearanceState.RETURNED);

        answer(first, "Noted under the law.");

        assertThat(book().state(ClearanceRole.PROGRAM, item(first))).isEqualTo(ClearanceState.OPEN);
        assertThat(book().entries()).extracting(ClearanceEntry::reason).containsExactly("Say which law.");
    }

    @Test
    void letsADelegateSignAndSaysForWhom() {
        var docket = rulemaking.docket().id();
        var approver = account(Role.APPROVER);
        var unrelated = List.of(new ChainLink(ClearanceRole.PROGRAM, account(Role.MODERATOR)));
        rulemaking.approverDoes(() -> clearances.set(docket, unrelated));
        delegate(Role.MODERATOR, ClearanceRole.PROGRAM, approver);

        sign(Role.APPROVER, ClearanceRole.PROGRAM, item(first));

        assertThat(book().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo("approver");
            assertThat(entry.inPlaceOf()).isEqualTo("moderator");
        });
        assertThatThrownBy(() -> delegate(Role.APPROVER, ClearanceRole.PROGRAM, null))
                .hasMessage("synthesis.refused.not-yours");
    }

    @Test
    void refusesADelegateWhoClearsAtAnotherStepToo() {
        var approver = account(Role.APPROVER);
        var analyst = account(Role.ANALYST);

        assertThatThrownBy(() -> delegate(Role.MODERATOR, ClearanceRole.PROGRAM, approver))
                .hasMessage("synthesis.refused.stand-in");

        delegate(Role.MODERATOR, ClearanceRole.PROGRAM, analyst);
        assertThatThrownBy(() -> delegate(Role.APPROVER, ClearanceRole.APPROVER, analyst))
                .hasMessage("synthesis.refused.stand-in");

        delegate(Role.MODERATOR, ClearanceRole.PROGRAM, null);
        delegate(Role.APPROVER, ClearanceRole.APPROVER, analyst);
        assertThat(book().steps()).extracting(step -> step.isOpenTo(analyst)).containsExactly(false, true);
    }

    @Test
    void letsNobodySignAPartForTwoRoles() {
        sign(Role.MODERATOR, ClearanceRole.PROGRAM, item(first));
        var links = List.of(
                new ChainLink(ClearanceRole.PROGRAM, account(Role.APPROVER)),
                new ChainLink(ClearanceRole.COUNSEL, account(Role.MODERATOR)));
        rulemaking.approverDoes(() -> clearances.set(rulemaking.docket().id(), links));

        assertThatThrownBy(() -> sign(Role.MODERATOR, ClearanceRole.COUNSEL, item(first)))
                .hasMessage("synthesis.refused.signed-twice");

        sign(Role.APPROVER, ClearanceRole.PROGRAM, item(first));
        sign(Role.MODERATOR, ClearanceRole.COUNSEL, item(first));
        assertThat(book().state(ClearanceRole.COUNSEL, item(first))).isEqualTo(ClearanceState.SIGNED);
    }

    private void delegate(Role as, ClearanceRole role, @Nullable AccountId delegate) {
        rulemaking.as(as, () -> {
            clearances.delegate(rulemaking.docket().id(), role, delegate);
            return true;
        });
    }

    @Test
    void keepsRemarksInTheMarginUntilTheyAreSeenTo() {
        var docket = rulemaking.docket().id();
        rulemaking.analystDoes(() -> clearances.remark(docket, ClearedItem.of(first), "Is that so?"));
        var remark = book().remarks().getFirst();
        assertThat(remark.settled()).isNull();

        rulemaking.analystDoes(() -> clearances.settle(remark));

        assertThat(book().remarks())
                .singleElement()
                .satisfies(it -> assertThat(it.settled()).isNotNull());
    }
}
