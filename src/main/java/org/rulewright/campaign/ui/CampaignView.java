package org.rulewright.campaign.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.campaign.Campaign;
import org.rulewright.campaign.CampaignId;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Role;

/** One campaign: what it says, what its signers add, and what staff decide about it. */
@Route(CampaignsView.PATH + "/:campaign")
@PageTitle("campaign.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/desks.css")
@StyleSheet("assets/campaign.css")
@RolesAllowed({Role.Named.MODERATOR, Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class CampaignView extends DeskPage implements BeforeEnterObserver {

    private final transient CampaignServices services;
    private final Div room = new Div();
    private final Div notice = new Div();
    private QueryParameters query = QueryParameters.empty();
    private CampaignId shown = new CampaignId(0);

    CampaignView(CampaignServices services) {
        super(I18NProvider.translate("campaign.title"), "");
        this.services = services;
        room.addClassName("rw-room");
        notice.getElement().setAttribute("role", "status");
        add(room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        shown = event.getRouteParameters()
                .get("campaign")
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(digits -> new CampaignId(Long.parseLong(digits)))
                .orElseThrow(NotFoundException::new);
        notice.removeAll();
        lay(services.campaigns().get(shown));
    }

    private void lay(Campaign campaign) {
        shown = campaign.id();
        var docket = services.docket(campaign);
        retitle(getTranslation("campaign.name", shown.value()));
        say(docket.number());
        room.removeAll();
        var back = new Anchor(CampaignsView.of(docket), getTranslation("campaign.back"));
        back.addClassName("rw-tap");
        var body = new Div(back, notice, new SizeLine(campaign.size()));
        body.addClassNames("rw-desk-body", "rw-stack", "rw-campaign");
        if (campaign.isSettled()) {
            body.add(new Note(Tone.QUIET, Glyph.INFO, getTranslation("campaign.settled")));
        }
        body.add(new SectionHeading(getTranslation("campaign.common")), common());
        if (services.mayPublish()) {
            body.add(new CountPart(shown, docket, services, this::layAnew));
        }
        body.add(additions(docket, campaign), texts(docket));
        if (services.mayDecide()) {
            body.add(new MergeForm(into ->
                    decide(() -> services.desk().merge(shown, new CampaignId(into.number()), into.reason()))));
        }
        body.add(new ActList(
                services.acts(shown),
                services.mayDecide(),
                docket,
                act -> decide(() -> services.desk().undo(act))));
        room.add(body);
    }

    private void layAnew() {
        services.find(shown).ifPresentOrElse(this::lay, room::removeAll);
    }

    private Div common() {
        var words = new Div(services.campaigns().commonText(shown));
        words.addClassNames("rw-said", "rw-words", "rw-card", "rw-campaign-words");
        return words;
    }

    private AdditionList additions(Docket docket, Campaign campaign) {
        var page = PageLinks.page(query, "read", AdditionList.TEXTS);
        var goesOn = page.offset() + AdditionList.TEXTS < campaign.size().texts();
        return new AdditionList(
                services.campaigns().additions(shown, page),
                docket,
                new PageLinks(getTranslation("campaign.additions"), page, goesOn, from -> here("read", from)));
    }

    private TextList texts(Docket docket) {
        var page = PageLinks.page(query, "from", TextList.ROWS);
        var texts = services.campaigns().texts(shown, page);
        var list = new TextList(texts, docket, page, from -> here("from", from));
        if (services.mayDecide() && (texts.size() > 1 || page.offset() > 0)) {
            list.letSplit((chosen, reason) -> decide(() -> services.desk().split(shown, chosen, reason)));
        }
        return list;
    }

    private String here(String name, int from) {
        return CampaignsView.PATH + "/" + shown.value() + "?" + name + "=" + from;
    }

    /** Refuses by an exception, so that the form says why and keeps what was typed. */
    private void decide(Runnable act) {
        notice.removeAll();
        act.run();
        notice.add(new Note(Tone.OK, Glyph.CHECK, getTranslation("campaign.done")));
        layAnew();
    }
}
