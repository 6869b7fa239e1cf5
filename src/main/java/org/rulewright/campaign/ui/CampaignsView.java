package org.rulewright.campaign.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.campaign.Campaigns;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.ui.DocketList;
import org.rulewright.identity.Role;

/** The campaigns of a docket, the largest first. */
@Route(CampaignsView.PATH)
@PageTitle("campaign.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/desks.css")
@StyleSheet("assets/campaign.css")
@RolesAllowed({Role.Named.MODERATOR, Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class CampaignsView extends DeskPage implements BeforeEnterObserver {

    static final String PATH = "staff/campaigns";

    private static final int ROWS = 20;

    private final transient Campaigns campaigns;
    private final transient Dockets dockets;
    private final Div room = new Div();

    CampaignsView(Campaigns campaigns, Dockets dockets) {
        super(I18NProvider.translate("campaign.title"), "");
        this.campaigns = campaigns;
        this.dockets = dockets;
        room.addClassName("rw-room");
        add(room);
    }

    static String of(Docket docket) {
        return PATH + "?docket=" + docket.number();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        room.removeAll();
        var query = event.getLocation().getQueryParameters();
        query.getSingleParameter("docket")
                .map(dockets::get)
                .ifPresentOrElse(docket -> show(docket, query), this::offer);
    }

    private void offer() {
        var list = new DocketList(getTranslation("campaign.choose"));
        dockets.all().forEach(docket -> list.offer(docket, of(docket), ""));
        room.add(list);
    }

    private void show(Docket docket, QueryParameters query) {
        var count = campaigns.count(docket.id());
        say(getTranslation("campaign.count", docket.number(), count));
        var page = PageLinks.page(query, "from", ROWS);
        var shown = campaigns.largest(docket.id(), page);
        var body = new Div();
        body.addClassNames("rw-desk-body", "rw-stack");
        room.add(body);
        if (shown.isEmpty()) {
            body.add(new EmptyState(getTranslation("campaign.none"), getTranslation("campaign.none.why")));
            return;
        }
        body.add(
                new Paragraph(getTranslation("campaign.lead")),
                new CampaignRows(shown, campaign -> PATH + "/" + campaign.id().value(), campaigns::commonText),
                new PageLinks(
                        getTranslation("campaign.title"),
                        page,
                        page.offset() + ROWS < count,
                        from -> of(docket) + "&from=" + from));
    }
}
