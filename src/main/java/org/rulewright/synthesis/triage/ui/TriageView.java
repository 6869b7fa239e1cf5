package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.ui.DocketChoice;
import org.rulewright.synthesis.ui.Notice;
import org.springframework.beans.factory.annotation.Autowired;

/** Where all comments of a docket are sorted: what is new first, with who reads what just now. */
@Route(TriageAddress.PATH)
@PageTitle("synthesis.triage.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/desks.css")
@StyleSheet("assets/synthesis.css")
@StyleSheet("assets/triage.css")
@RolesAllowed({Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class TriageView extends DeskPage implements BeforeEnterObserver, TriageActing.Page {

    /** Often enough that nobody is forgotten who is there: a third of a minute. */
    private static final int LOOK = 20_000;

    private final TriageServices services;
    private final TriageReader reader;
    private final TriageActing acting;
    private final Div room = new Div();

    private TriageAddress address = new TriageAddress("", FilterWords.ALL, "", "", "");
    private @Nullable Docket docket;
    private TriageAddress listed = address;
    private TriageReader.@Nullable Shown shown;
    private @Nullable TriagePanes panes;
    private @Nullable Registration looking;

    @Autowired
    TriageView(TriageServices services, TriageReader reader) {
        this(services, reader, new Notice());
    }

    @SuppressWarnings("this-escape") // the acts come back to this view only when somebody acts
    private TriageView(TriageServices services, TriageReader reader, Notice notice) {
        super(I18NProvider.translate("synthesis.triage.title"), "", notice, new KeysButton());
        this.services = services;
        this.reader = reader;
        acting = new TriageActing(services, notice, this);
        room.addClassName("rw-room");
        addClassNames("rw-synthesis", "rw-triage");
        add(room);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/synthesis.js");
        event.getUI().setPollInterval(LOOK);
        looking = event.getUI().addPollListener(_ -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
        services.reading().leave();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = TriageAddress.of(event.getLocation().getQueryParameters());
        docket = reader.docket(address.docket()).orElse(null);
        if (docket == null) {
            room.removeAll();
            room.add(new DocketChoice(reader.dockets(), TriageAddress.PATH));
            return;
        }
        address = address.in(docket.number());
        if (shown == null || !listed.equals(address.page())) {
            shown = reader.page(docket, address);
            listed = address.page();
        }
        var isEntered = panes != null;
        layOut();
        if (isEntered && panes != null) {
            panes.takeFocus();
        }
    }

    @Override
    public void layOut() {
        if (docket == null || shown == null) {
            return;
        }
        var open = reader.comment(address, docket);
        open.ifPresentOrElse(
                comment -> services.reading().look(comment.id()),
                () -> services.reading().leave());
        var sheet = reader.sheet(docket, address, shown);
        say(getTranslation("synthesis.triage.summary", docket.number(), sheet.count()));
        var laid = new TriagePanes(sheet, address, acting);
        laid.list(this::listAnew);
        laid.read(
                open, open.flatMap(comment -> services.desk().row(sheet.docket().id(), comment.id())));
        panes = laid;
        room.removeAll();
        room.add(laid);
    }

    /** Looks what others do, and says so where the list is not what it was. */
    void look() {
        if (docket == null || shown == null || panes == null) {
            return;
        }
        panes.open().ifPresent(comment -> services.reading().look(comment.id()));
        panes.showReaders(services.reading().others(panes.comments()));
        panes.showStale(!reader.page(docket, address).comments().equals(shown.comments()));
    }

    private void listAnew() {
        shown = null;
        go(address.behind(""));
    }

    @Override
    public Docket docket() {
        return Optional.ofNullable(docket).orElseThrow();
    }

    @Override
    public TriageAddress address() {
        return address;
    }

    @Override
    public void go(TriageAddress to) {
        UI.getCurrent().navigate(TriageView.class, to.query());
    }
}
