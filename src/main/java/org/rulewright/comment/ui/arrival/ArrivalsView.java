package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Docket;
import org.rulewright.docket.ui.DocketList;
import org.rulewright.identity.Role;

/** Enters what came by letter, by mail or at a hearing, on behalf of its sender. */
@Route(ArrivalAddress.PATH)
@PageTitle("comment.arrival.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/comment.css")
@StyleSheet("assets/arrival.css")
@RolesAllowed({Role.Named.ANALYST, Role.Named.ADMIN})
class ArrivalsView extends DeskPage implements BeforeEnterObserver {

    private static final int EACH_SECOND = 1000;

    private final ArrivalServices services;
    private final Div room;
    private ArrivalAddress address = new ArrivalAddress("", ArrivalAddress.LETTER, "", "", 0);
    private @Nullable BundlePane pane;

    ArrivalsView(ArrivalServices services) {
        super(I18NProvider.translate("comment.arrival.title"), "");
        this.services = services;
        room = body();
        room.addClassName("rw-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ArrivalAddress.of(event.getLocation().getQueryParameters());
        pane = null;
        room.removeAll();
        services.dockets().find(address.docket()).ifPresentOrElse(this::layOut, this::offerDockets);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addPollListener(_ -> follow());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void offerDockets() {
        say("");
        var list = new DocketList(getTranslation("comment.arrival.docket"));
        services.dockets()
                .all()
                .forEach(docket -> list.offer(
                        docket, ArrivalAddress.of(docket, ArrivalAddress.LETTER).href(), ""));
        room.add(list);
    }

    private void layOut(Docket docket) {
        say(getTranslation("comment.arrival.in", docket.number(), docket.title()));
        room.add(ways(docket));
        try {
            room.add(content(docket));
        } catch (Refusal refusal) {
            room.add(new Note(Tone.STOP, Glyph.WARNING, getTranslation(refusal.key(), refusal.arguments())));
        }
        follow();
    }

    private Nav ways(Docket docket) {
        var ways = new Nav();
        ways.addClassName("rw-tabs");
        ways.setAriaLabel(getTranslation("comment.arrival.ways"));
        for (var way : List.of(ArrivalAddress.LETTER, ArrivalAddress.MAIL, ArrivalAddress.HEARING)) {
            var link = new Anchor(ArrivalAddress.of(docket, way).href(), getTranslation("comment.arrival.by." + way));
            if (way.equals(address.by())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            ways.add(link);
        }
        return ways;
    }

    private Component[] content(Docket docket) {
        var open = address.open();
        if (open.isPresent()) {
            var shown = new BundlePane(services, docket, open.get(), address);
            pane = shown;
            return new Component[] {shown};
        }
        return switch (address.by()) {
            case ArrivalAddress.MAIL ->
                new Component[] {new MailUpload(services, docket, this::open), new BundleList(services, docket, address)
                };
            case ArrivalAddress.HEARING ->
                new Component[] {
                    new HearingUpload(services, docket, this::open), new BundleList(services, docket, address)
                };
            default -> new Component[] {new ArrivalForm(services, docket), new LatestArrivals(services, docket)};
        };
    }

    private void open(ArrivalAddress to) {
        UI.getCurrent().navigate(ArrivalAddress.PATH, to.query());
    }

    /** Looks again each second while something is being taken in. */
    private void follow() {
        var shown = pane;
        var isBusy = shown != null && shown.refresh();
        getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                .ifPresent(ui -> ui.setPollInterval(isBusy ? EACH_SECOND : -1));
    }
}
