package org.rulewright.synthesis.ledger;

import java.util.List;
import java.util.Map;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.panel.PositionId;
import org.rulewright.synthesis.Hand;
import org.rulewright.synthesis.Workbench;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff see whether a docket is accounted for, and sign for what is left. */
@Service
public class LedgerDesk {

    private final Workbench workbench;
    private final PanelFindings findings;
    private final PanelAnswerStore answers;
    private final BalanceReader balances;
    private final RestStore rests;
    private final Hand hand;

    LedgerDesk(
            Workbench workbench,
            PanelFindings findings,
            PanelAnswerStore answers,
            BalanceReader balances,
            RestStore rests,
            Hand hand) {
        this.workbench = workbench;
        this.findings = findings;
        this.answers = answers;
        this.balances = balances;
        this.rests = rests;
        this.hand = hand;
    }

    /** Where the docket stands now. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public Balance balance(DocketId docket) {
        return balances.read(docket, workbench.chain(docket));
    }

    /**
     * Takes rests upon oneself, with a reason that becomes public; earlier signatures under them give way.
     *
     * <p>Refuses an empty reason, what nobody may sign for, and where something is not as the caller saw it.
     */
    @PreAuthorize(Allowed.APPROVER)
    @Transactional
    public void sign(DocketId docket, List<Rest> seen, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("synthesis.refused.rest-reason");
        }
        hand.hold(docket);
        if (!seen.stream().allMatch(rest -> rest.kind().isSignable())) {
            throw new Refusal("synthesis.refused.uncited");
        }
        if (!balance(docket).rests().containsAll(seen)) {
            throw new Refusal("synthesis.refused.rest-changed");
        }
        var act = hand.act();
        for (var rest : seen) {
            rests.revoke(docket, rest, act.at());
            rests.sign(docket, rest, reason.strip(), act);
            hand.wrote(docket, rest.what());
            note(docket, "rest signed", rest, reason.strip());
        }
    }

    /** Takes back a signature that is not public yet. */
    @PreAuthorize(Allowed.APPROVER)
    @Transactional
    public void takeBack(DocketId docket, Rest rest) {
        hand.hold(docket);
        rests.revoke(docket, rest, hand.act().at());
        hand.erased(docket, rest.what());
        note(docket, "rest signature taken back", rest, "");
    }

    /** Says what the agency answers to a position of its panel; no words take the answer away. Refuses a published one. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void answer(DocketId docket, PositionId position, String words) {
        hand.hold(docket);
        var finding = findings.of(docket).stream()
                .filter(each -> each.id().equals(position))
                .findFirst()
                .orElseThrow(() -> new Refusal("synthesis.refused.finding"));
        var kept =
                words.isBlank() ? answers.remove(position) : answers.put(docket, position, words.strip(), hand.act());
        if (!kept) {
            throw new Refusal("synthesis.refused.published");
        }
        if (words.isBlank()) {
            hand.erased(docket, finding.what());
        } else {
            hand.wrote(docket, finding.what());
        }
        hand.note(docket, "finding answered", finding.what(), Map.of());
    }

    /** What stayed unsettled when the answers were published, with the reasons; empty before that. */
    @PreAuthorize(Allowed.ANYONE)
    public List<SignedRest> published(DocketId docket) {
        return rests.published(docket);
    }

    /** What members of the panel asked for, and what was answered; empty before the answers are published. */
    @PreAuthorize(Allowed.ANYONE)
    public List<PanelFinding> publishedFindings(DocketId docket) {
        return findings.published(docket);
    }

    private void note(DocketId docket, String act, Rest rest, String reason) {
        hand.note(
                docket,
                act,
                rest.what(),
                reason.isEmpty()
                        ? Map.of("state", rest.state())
                        : Map.of("state", rest.state(), "count", Long.toString(rest.count()), "reason", reason));
    }
}
