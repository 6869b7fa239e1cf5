package org.rulewright.campaign.ui;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.NotFound;
import org.rulewright.campaign.Campaign;
import org.rulewright.campaign.CampaignAct;
import org.rulewright.campaign.CampaignDesk;
import org.rulewright.campaign.CampaignId;
import org.rulewright.campaign.Campaigns;
import org.rulewright.campaign.counted.CountingDesk;
import org.rulewright.comment.Page;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.rulewright.moderation.BulkDesk;
import org.springframework.stereotype.Component;

/** What the page of a campaign asks. */
@Component
class CampaignServices {

    private static final Page LAST_ACTS = new Page(0, 50);

    private final Campaigns campaigns;
    private final CampaignDesk desk;
    private final CountingDesk counting;
    private final BulkDesk bulk;
    private final Dockets dockets;
    private final CurrentAccount account;

    CampaignServices(
            Campaigns campaigns,
            CampaignDesk desk,
            CountingDesk counting,
            BulkDesk bulk,
            Dockets dockets,
            CurrentAccount account) {
        this.counting = counting;
        this.bulk = bulk;
        this.campaigns = campaigns;
        this.desk = desk;
        this.dockets = dockets;
        this.account = account;
    }

    Campaigns campaigns() {
        return campaigns;
    }

    CampaignDesk desk() {
        return desk;
    }

    CountingDesk counting() {
        return counting;
    }

    BulkDesk bulk() {
        return bulk;
    }

    Docket docket(Campaign campaign) {
        return dockets.get(campaign.docket());
    }

    List<CampaignAct> acts(CampaignId campaign) {
        return desk.acts(campaign, LAST_ACTS);
    }

    /** The campaign, where something is left of it. */
    Optional<Campaign> find(CampaignId id) {
        try {
            return Optional.of(campaigns.get(id));
        } catch (NotFound _) {
            return Optional.empty();
        }
    }

    /** Whether whoever asks decides what is public. */
    boolean mayPublish() {
        return account.isOneOf(Role.MODERATOR, Role.ADMIN);
    }

    boolean mayDecide() {
        return account.isOneOf(Role.ANALYST, Role.ADMIN);
    }
}
