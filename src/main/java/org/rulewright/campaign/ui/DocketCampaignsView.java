package org.rulewright.campaign.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.campaign.Campaign;
import org.rulewright.campaign.CampaignId;
import org.rulewright.campaign.PublicCampaigns;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.ui.DocketHeads;

/** Which published comments of a docket share a text. */
@Route("dockets/:docket/campaigns")
@StyleSheet("assets/campaign.css")
@AnonymousAllowed
class DocketCampaignsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 20;

    private final transient Dockets dockets;
    private final transient DocketHeads heads;
    private final transient PublicCampaigns campaigns;
    private String title = "";

    DocketCampaignsView(Dockets dockets, DocketHeads heads, PublicCampaigns campaigns) {
        this.dockets = dockets;
        this.heads = heads;
        this.campaigns = campaigns;
    }

    static String of(Docket docket) {
        return "dockets/" + docket.number() + "/campaigns";
    }

    static String of(Docket docket, CampaignId campaign) {
        return of(docket) + "/" + campaign.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var docket = dockets.get(event.getRouteParameters().get("docket").orElse(""));
        var page = PageLinks.page(event.getLocation().getQueryParameters(), "from", ROWS);
        title = getTranslation("campaign.public.title", docket.number());
        removeAll();
        var heading = new H1(title);
        heading.addClassName("rw-vh");
        add(heads.on(docket, DocketTab.COMMENTS), heading, body(docket, page));
    }

    @Override
    public String getPageTitle() {
        return TranslatedTitle.of(title);
    }

    private Div body(Docket docket, org.rulewright.comment.Page page) {
        var body = new Div(
                new H2(getTranslation("campaign.title")), new Paragraph(getTranslation("campaign.public.lead")));
        body.addClassNames("rw-stack", "rw-campaign");
        var shown = campaigns.largest(docket.id(), page);
        if (shown.isEmpty()) {
            body.add(new EmptyState(getTranslation("campaign.none"), getTranslation("campaign.public.none.why")));
            return body;
        }
        body.add(
                new CampaignRows(shown, each -> address(docket, each), campaigns::commonText),
                new PageLinks(
                        getTranslation("campaign.title"),
                        page,
                        page.offset() + ROWS < campaigns.count(docket.id()),
                        from -> of(docket) + "?from=" + from));
        return body;
    }

    private static String address(Docket docket, Campaign campaign) {
        return of(docket, campaign.id());
    }
}
