package org.rulewright.campaign;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.campaign.CampaignAct.Kind;
import org.rulewright.campaign.CampaignAct.Move;
import org.rulewright.campaign.grouping.HeldDocket;
import org.rulewright.comment.Page;
import org.rulewright.identity.Account;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets staff say what is one campaign and what is not; their word stays, also for those who send the same words later.
 *
 * @see "docs/decisions/0038-campaigns.md"
 */
@Service
public class CampaignDesk {

    private static final String PORTAL = "portal";

    private final Campaigns campaigns;
    private final ActStore acts;
    private final HeldDocket dockets;
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;

    CampaignDesk(
            Campaigns campaigns,
            ActStore acts,
            HeldDocket dockets,
            CurrentAccount account,
            ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.acts = acts;
        this.dockets = dockets;
        this.account = account;
        this.events = events;
    }

    /**
     * Makes some texts of a campaign one of their own; both stay apart.
     *
     * <p>Refuses without a reason or a text, where nothing would be left, and where a text is not there any more.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public CampaignId split(CampaignId from, Collection<TextId> texts, String reason) {
        var campaign = campaigns.get(from);
        dockets.hold(campaign.docket());
        var there = new HashSet<>(acts.texts(campaign.id()));
        if (texts.isEmpty() || !there.containsAll(texts)) {
            throw new Refusal(texts.isEmpty() ? "campaign.refused.none" : "campaign.refused.moved");
        }
        if (there.size() == new HashSet<>(texts).size()) {
            throw new Refusal("campaign.refused.all");
        }
        var first = texts.iterator().next();
        var to = new CampaignId(dockets.open(campaign.docket(), first.value()));
        carryOut(new Move(campaign.docket(), Kind.SPLIT, campaign.id(), to, written(reason)), texts);
        return to;
    }

    /**
     * Makes a campaign part of another one of its docket.
     *
     * <p>Refuses without a reason, and where both are the same.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void merge(CampaignId from, CampaignId into, String reason) {
        dockets.hold(campaigns.get(from).docket());
        var left = campaigns.get(from);
        var kept = campaigns.get(into);
        if (left.id().equals(kept.id()) || !left.docket().equals(kept.docket())) {
            throw new Refusal("campaign.refused.same");
        }
        var move = new Move(left.docket(), Kind.MERGE, left.id(), kept.id(), written(reason));
        carryOut(move, acts.texts(left.id()));
        acts.lead(left.id(), kept.id());
    }

    /** Takes a decision back; refuses where it was taken back already, and where a later one rests on it. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void undo(ActId id) {
        dockets.hold(get(id).move().docket());
        var act = get(id);
        if (!act.stands() || acts.isOvertaken(act)) {
            throw new Refusal(act.stands() ? "campaign.refused.later" : "campaign.refused.undone");
        }
        var move = act.move();
        acts.undo(id, who());
        acts.carry(id, move.to(), move.from());
        acts.leadNowhere(move.from());
        if (move.kind() == Kind.SPLIT && acts.texts(move.to()).isEmpty()) {
            acts.lead(move.to(), move.from());
        }
        finish(id, move);
        events.publishEvent(new CampaignDecided(id, move, act.texts(), true));
    }

    /** What was decided about a campaign, the last first. */
    @PreAuthorize(Allowed.STAFF)
    public List<CampaignAct> acts(CampaignId campaign, Page page) {
        return acts.of(campaign, page);
    }

    private void carryOut(Move move, Collection<TextId> texts) {
        var id = acts.add(move, texts, who());
        acts.carry(id, move.from(), move.to());
        finish(id, move);
        events.publishEvent(new CampaignDecided(id, move, texts.size(), false));
    }

    private void finish(ActId id, Move move) {
        acts.settle(move.from());
        acts.settle(move.to());
        dockets.recount(move.from().value(), move.to().value());
        events.publishEvent(new Regrouped(acts.around(id, move)));
    }

    private CampaignAct get(ActId id) {
        return acts.find(id).orElseThrow(() -> new NotFound("campaign.unknown"));
    }

    private static String written(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("campaign.refused.reason");
        }
        return reason.strip();
    }

    private String who() {
        return account.find().map(Account::username).orElse(PORTAL);
    }
}
