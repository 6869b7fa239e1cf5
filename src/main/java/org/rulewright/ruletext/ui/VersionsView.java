package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.ui.DocketList;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.DraftDesk;
import org.rulewright.ruletext.Drafting;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.Versions;
import org.rulewright.ruletext.drafting.NewDraft;
import org.rulewright.ruletext.drafting.VersionLine;
import org.springframework.beans.factory.annotation.Autowired;

/** The versions of a docket's text: what each is, where it leads, and how to go on from there. */
@Route(VersionsView.PATH)
@PageTitle("ruletext.versions.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/desks.css")
@StyleSheet("assets/drafting.css")
@RolesAllowed({Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class VersionsView extends DeskPage implements BeforeEnterObserver {
    static final String PATH = "staff/text";

    private final Dockets dockets;
    private final DraftDesk desk;
    private final Drafting drafting;
    private final Versions versions;
    private final boolean mayEdit;
    private final DeskNotice notice;
    private final Div room = new Div();

    @Autowired
    VersionsView(Dockets dockets, DraftDesk desk, Drafting drafting, Versions versions, AuthenticationContext caller) {
        this(dockets, desk, drafting, versions, caller, new DeskNotice());
    }

    private VersionsView(
            Dockets dockets,
            DraftDesk desk,
            Drafting drafting,
            Versions versions,
            AuthenticationContext caller,
            DeskNotice notice) {
        super(I18NProvider.translate("ruletext.versions.title"), "", notice);
        this.dockets = dockets;
        this.desk = desk;
        this.drafting = drafting;
        this.versions = versions;
        this.notice = notice;
        mayEdit = caller.hasAnyRole(List.of(Role.Named.ANALYST, Role.Named.ADMIN));
        room.addClassName("rw-room");
        add(room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getLocation().getQueryParameters().getSingleParameter("docket");
        number.flatMap(dockets::find).ifPresentOrElse(this::show, this::offerDockets);
    }

    private void offerDockets() {
        room.removeAll();
        say("");
        var all = dockets.all();
        if (all.isEmpty()) {
            var body = new Div(new EmptyState(
                    getTranslation("ruletext.versions.no-docket"), getTranslation("ruletext.versions.no-docket.why")));
            body.addClassName("rw-desk-body");
            room.add(body);
            return;
        }
        var list = new DocketList(getTranslation("ruletext.versions.choose"));
        all.forEach(docket -> list.offer(docket, new TextAddresses(docket.number()).versions(), ""));
        room.add(list);
    }

    private void show(Docket docket) {
        room.removeAll();
        var history = desk.history(docket.id());
        var addresses = new TextAddresses(docket.number());
        say(getTranslation("ruletext.versions.summary", docket.number(), docket.title(), history.size()));
        var body = new Div();
        body.addClassNames("rw-desk-body", "rw-versions");
        if (history.isEmpty()) {
            body.add(nothing(addresses));
        } else {
            body.add(acts(docket, history));
            body.add(new VersionList(
                    history, addresses, Times.in(docket.agency().zone()), mayEdit ? this::publish : null));
        }
        room.add(body);
    }

    private EmptyState nothing(TextAddresses addresses) {
        if (!mayEdit) {
            return new EmptyState(
                    getTranslation("ruletext.versions.none"), getTranslation("ruletext.versions.none.wait"));
        }
        var link = new ButtonLink(addresses.importing(), getTranslation("ruletext.versions.import"));
        return new EmptyState(
                getTranslation("ruletext.versions.none"), getTranslation("ruletext.versions.none.why"), link.main());
    }

    private VersionsBar acts(Docket docket, List<VersionLine> history) {
        var bar = new VersionsBar(new TextAddresses(docket.number()));
        if (mayEdit) {
            var versions = history.stream().map(VersionLine::version).toList();
            bar.offerDraft(new BeginForm(versions, docket.agency()), draft -> begin(docket, draft));
        }
        bar.offerSuggestions();
        return bar;
    }

    private void begin(Docket docket, NewDraft draft) {
        var id = drafting.begin(draft);
        var begun = desk.history(docket.id()).stream()
                .map(VersionLine::version)
                .filter(version -> version.id().equals(id))
                .findFirst();
        getUI().ifPresent(ui -> begun.ifPresent(
                version -> TextAddresses.go(ui, new TextAddresses(docket.number()).editing(version.number()))));
    }

    private void publish(RuleVersion version) {
        try {
            versions.publish(version.id());
            notice.done(getTranslation("ruletext.versions.published", version.number()));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
        show(dockets.get(version.docket()));
    }
}
