package org.rulewright.campaign.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rulewright.base.ui.Crumbs;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.campaign.Campaign;
import org.rulewright.campaign.CampaignId;
import org.rulewright.campaign.PublicCampaigns;
import org.rulewright.comment.Comment;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.Dockets;

/** A campaign as everybody may read it: its text, how many share it, its variants, and every comment. */
@Route("dockets/:docket/campaigns/:campaign")
@StyleSheet("assets/campaign.css")
@AnonymousAllowed
class DocketCampaignView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int COMMENTS = 100;
    private static final int TEXTS = 10;

    private final transient Dockets dockets;
    private final transient PublicCampaigns campaigns;
    private String title = "";

    DocketCampaignView(Dockets dockets, PublicCampaigns campaigns) {
        this.dockets = dockets;
        this.campaigns = campaigns;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var docket = dockets.get(event.getRouteParameters().get("docket").orElse(""));
        var campaign = event.getRouteParameters()
                .get("campaign")
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(digits -> campaigns.get(docket.id(), new CampaignId(Long.parseLong(digits))))
                .orElseThrow(NotFoundException::new);
        title = getTranslation("campaign.name", campaign.id().value());
        removeAll();
        addClassName("rw-campaign");
        show(docket, campaign, event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return TranslatedTitle.of(title);
    }

    private void show(Docket docket, Campaign campaign, QueryParameters query) {
        var words = new Div(campaigns.commonText(campaign.id()));
        words.addClassNames("rw-said", "rw-words", "rw-card", "rw-campaign-words");
        add(
                new Crumbs(
                                new Anchor(DocketTab.OVERVIEW.address(docket), docket.number()),
                                new Anchor(DocketCampaignsView.of(docket), getTranslation("campaign.title")))
                        .here(title),
                new PageHeading(title).below(new SizeLine(campaign.size())),
                new SectionHeading(getTranslation("campaign.common")),
                words);
        addTexts(docket, campaign, query);
        addComments(docket, campaign, query);
    }

    private void addTexts(Docket docket, Campaign campaign, QueryParameters query) {
        if (campaign.size().texts() < 2) {
            return;
        }
        var page = PageLinks.page(query, "texts", TEXTS);
        var list = new UnorderedList();
        list.addClassName("rw-campaign-rows");
        campaigns
                .texts(campaign.id(), page)
                .forEach(text -> list.add(new ListItem(
                        new Span(getTranslation("campaign.size.comments", text.comments())),
                        new Span(getTranslation("campaign.size.signers", text.signers())),
                        new PieceWords(text.pieces()))));
        add(
                new SectionHeading(getTranslation("campaign.texts")),
                list,
                new PageLinks(
                        getTranslation("campaign.texts"),
                        page,
                        page.offset() + TEXTS < campaign.size().texts(),
                        from -> DocketCampaignsView.of(docket, campaign.id()) + "?texts=" + from));
    }

    private void addComments(Docket docket, Campaign campaign, QueryParameters query) {
        var after = query.getSingleParameter("after").orElse("");
        var list = new UnorderedList();
        list.addClassName("rw-campaign-comments");
        var comments = campaigns.comments(campaign.id(), after, COMMENTS);
        comments.forEach(comment -> list.add(new ListItem(link(comment))));
        add(new SectionHeading(getTranslation("campaign.comments")));
        var counted = campaigns.counted(campaign.id());
        if (counted > 0) {
            add(new Paragraph(getTranslation("campaign.counted", counted)));
        }
        var address = DocketCampaignsView.of(docket, campaign.id());
        var pages = new Nav();
        pages.addClassName("rw-queue-pages");
        pages.setAriaLabel(getTranslation("campaign.comments"));
        if (comments.size() == COMMENTS) {
            var last = comments.getLast().trackingNumber().value();
            pages.add(new Anchor(address + "?after=" + last, getTranslation("campaign.pages.after")));
        }
        if (!after.isEmpty()) {
            pages.add(new Anchor(address, getTranslation("campaign.pages.first")));
        }
        pages.setVisible(pages.getComponentCount() > 0);
        add(list, pages);
    }

    private Anchor link(Comment comment) {
        var number = comment.trackingNumber().value();
        var name = comment.submitter().shownName();
        var link = new Anchor(
                "comments/" + number, name.isBlank() ? number : getTranslation("campaign.comment", number, name));
        link.addClassName("rw-tap");
        return link;
    }
}
