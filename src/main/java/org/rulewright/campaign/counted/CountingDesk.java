package org.rulewright.campaign.counted;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.campaign.CampaignId;
import org.rulewright.campaign.Campaigns;
import org.rulewright.campaign.counted.CountedStore.Shown;
import org.rulewright.campaign.grouping.HeldDocket;
import org.rulewright.comment.CommentDesk;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.rulewright.moderation.BulkDesk;
import org.rulewright.moderation.BulkId;
import org.rulewright.moderation.BulkState;
import org.rulewright.moderation.GroupDesk;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Publish one, count the rest": one comment of each text of a campaign is public, and those that say the same and nothing
 * else are counted with it.
 *
 * @see "docs/decisions/0050-publish-one-count-the-rest.md"
 */
@Service
public class CountingDesk {

    private final Campaigns campaigns;
    private final CountedStore store;
    private final CountingActStore acts;
    private final HeldDocket held;
    private final Dockets dockets;
    private final CommentDesk desk;
    private final GroupDesk groups;
    private final BulkDesk bulk;

    CountingDesk(
            Campaigns campaigns,
            CountedStore store,
            CountingActStore acts,
            HeldDocket held,
            Dockets dockets,
            CommentDesk desk,
            GroupDesk groups,
            BulkDesk bulk) {
        this.campaigns = campaigns;
        this.store = store;
        this.acts = acts;
        this.held = held;
        this.dockets = dockets;
        this.desk = desk;
        this.groups = groups;
        this.bulk = bulk;
    }

    /**
     * What it would come to now.
     *
     * <p>Refuses where the answers of the docket are published, where no comment could show the text, where none is left
     * to be counted, and while such an act goes on in the campaign.
     */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional(readOnly = true)
    public CountingPlan plan(CampaignId id) {
        var campaign = campaigns.get(id);
        refuseWhereOver(campaign.docket());
        refuseWhileCounting(campaign.id());
        return summed(campaign.id(), store.shown(campaign.id()));
    }

    /** Publishes, and begins to count; the work goes on when the caller has left. Refuses like {@link #plan}. */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public BulkId begin(CampaignId id) {
        held.hold(campaigns.get(id).docket());
        var campaign = campaigns.get(id);
        refuseWhereOver(campaign.docket());
        refuseWhileCounting(campaign.id());
        var shown = store.shown(campaign.id());
        summed(campaign.id(), shown);
        var counted = store.counted(campaign.id());
        var publish =
                desk.all(shown.stream().filter(Shown::waits).map(Shown::comment).toList());
        var act = groups.begin(campaign.docket(), publish, counted);
        acts.begun(campaign.id(), act);
        return act;
    }

    /** How far the last such act in the campaign is; empty where there was none. */
    @PreAuthorize(Allowed.MODERATOR)
    public Optional<BulkState> last(CampaignId campaign) {
        return acts.last(campaign).map(bulk::state);
    }

    /** Refuses where nothing comes of it. */
    private CountingPlan summed(CampaignId campaign, List<Shown> shown) {
        var waiting = store.waiting(campaign);
        var counted = shown.stream().mapToLong(Shown::counted).sum();
        var publish = shown.stream().filter(Shown::waits).map(Shown::number).toList();
        var own = waiting.all() - waiting.held() - counted - publish.size();
        if (shown.isEmpty()) {
            throw new Refusal("campaign.count.refused.shown", waiting.held(), own);
        }
        if (counted == 0) {
            throw new Refusal("campaign.count.refused.none", waiting.held(), own);
        }
        var most = shown.stream()
                .reduce((one, other) -> other.counted() > one.counted() ? other : one)
                .orElseThrow();
        var signers = shown.stream().mapToLong(Shown::signers).sum();
        var others = shown.stream().filter(each -> each.counted() > 0).count() - 1;
        return new CountingPlan(publish, most.number(), others, counted, signers, own, waiting.held());
    }

    private void refuseWhereOver(DocketId docket) {
        if (dockets.get(docket).answered() != null) {
            throw new Refusal("campaign.count.refused.answered");
        }
    }

    private void refuseWhileCounting(CampaignId campaign) {
        if (last(campaign).filter(state -> !state.ended()).isPresent()) {
            throw new Refusal("campaign.count.refused.running");
        }
    }
}
