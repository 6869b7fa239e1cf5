package org.rulewright.search.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.campaign.PublicCampaigns;
import org.rulewright.campaign.ui.CampaignLine;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.ui.DocketHeads;

/** The published comments of one docket: search, facets, and the sum of all that came in. */
@Route("dockets/:docket/comments")
@AnonymousAllowed
class DocketCommentsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FinderServices services;
    private final transient DocketHeads heads;
    private final transient PublicCampaigns campaigns;
    private @Nullable DocketFinder finder;
    private String title = "";

    DocketCommentsView(FinderServices services, DocketHeads heads, PublicCampaigns campaigns) {
        this.services = services;
        this.heads = heads;
        this.campaigns = campaigns;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var docket = event.getRouteParameters()
                .get("docket")
                .flatMap(services.catalogue()::docket)
                .orElseThrow(NotFoundException::new);
        finderOf(docket).show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return TranslatedTitle.of(title);
    }

    private DocketFinder finderOf(Docket docket) {
        var shown = finder;
        if (shown == null || !shown.isOf(docket)) {
            title = getTranslation("search.docket.title", docket.title());
            var heading = new H1(title);
            heading.addClassName("rw-vh");
            shown = new DocketFinder(docket, services);
            finder = shown;
            removeAll();
            var shared = CampaignLine.of(docket, campaigns.count(docket.id()));
            add(heads.on(docket, DocketTab.COMMENTS), heading, shared, shown);
        }
        return shown;
    }
}
