package org.rulewright.campaign.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.rulewright.base.ui.Glyph;
import org.rulewright.campaign.Campaign;
import org.rulewright.campaign.PublicCampaigns;
import org.rulewright.docket.Docket;

/** Says on another page that comments share a text, and leads there; not there where none do. */
public final class CampaignLine extends Div {

    private CampaignLine(String address, String words) {
        addClassNames("rw-row", "rw-small", "rw-campaign-line");
        var link = new Anchor(address, words);
        link.addClassName("rw-tap");
        add(Glyph.PEOPLE.draw(), link);
    }

    private CampaignLine() {
        setVisible(false);
    }

    /** For the page of a comment: of how many with its text it is one. */
    public static CampaignLine of(Docket docket, Optional<Campaign> campaign) {
        return campaign.map(each -> new CampaignLine(DocketCampaignsView.of(docket, each.id()), words(each)))
                .orElseGet(CampaignLine::new);
    }

    /** For the page of a comment that is shown for others too: how many say exactly this. */
    public static CampaignLine shownFor(Docket docket, Campaign campaign, PublicCampaigns.SaidBy said) {
        return new CampaignLine(
                DocketCampaignsView.of(docket, campaign.id()),
                I18NProvider.translate("campaign.line.shown", said.comments(), said.signers()));
    }

    /** For the list of a docket's comments: how many campaigns there are. */
    public static CampaignLine of(Docket docket, long campaigns) {
        return campaigns == 0
                ? new CampaignLine()
                : new CampaignLine(DocketCampaignsView.of(docket), words("campaign.line.docket", campaigns));
    }

    private static String words(Campaign campaign) {
        return words("campaign.line.comment", campaign.size().comments());
    }

    private static String words(String key, long count) {
        return I18NProvider.translate(key, count);
    }
}
