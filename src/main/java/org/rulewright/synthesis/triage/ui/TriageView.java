package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
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

    private final TriageReader reader;
    private final TriageActing acting;
    private final Div room = new Div();

    private TriageAddress address = new TriageAddress("", FilterWords.ALL, "", "", "");
    private @Nullable Docket docket;
    private TriageAddress listed = address;
    private TriageReader.@Nullable Shown shown;
    private @Nullable TriagePanes panes;

    @Autowired
    TriageView(TriageServices services, TriageReader reader) {
        this(services, reader, new Notice());
    }

    @SuppressWarnings("this-escape") // the acts come back to this view only when somebody acts
    private TriageView(TriageServices services, TriageReader reader, Notice notice) {
        super(I18NProvider.translate("synthesis.triage.title"), "", notice, new KeysButton());
        this.reader = reader;
        acting = new TriageActing(services, notice, this);
        room.addClassName("rw-room");
        addClassNames("rw-synthesis", "rw-triage");
        add(room, new Watch(this::look, reader::leave));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/synthesis.js");
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
            list(docket, address);
        }
        var isEntered = panes != null;
        layOut();
        if (!isEntered) {
            acting.goOn();
        } else if (panes != null) {
            panes.takeFocus();
        }
    }

    @Override
    public void layOut() {
        if (docket == null || shown == null) {
            return;
        }
        var open = reader.comment(address, docket);
        reader.look(open);
        var sheet = reader.sheet(docket, shown);
        say(getTranslation("synthesis.triage.summary", docket.number(), sheet.count()));
        var laid = new TriagePanes(sheet, address, acting);
        laid.list(this::listAnew);
        laid.read(open, reader.row(sheet, open));
        panes = laid;
        room.removeAll();
        room.add(laid);
    }

    @Override
    public void countAnew() {
        if (docket != null && shown != null) {
            shown = reader.recounted(docket, address, shown);
        }
    }

    /** Looks what others do, and says so where the list is not what it was. */
    void look() {
        if (docket == null || shown == null || panes == null) {
            return;
        }
        panes.showReaders(reader.readers(panes.comments(), panes.open()));
        panes.showStale(reader.isStale(docket, address, shown));
    }

    private void listAnew() {
        if (docket != null) {
            list(docket, address.behind(""));
            layOut();
            UI.getCurrent().getPage().getHistory().replaceState(null, address.href());
        }
    }

    private void list(Docket at, TriageAddress page) {
        address = page;
        listed = page.page();
        shown = reader.page(at, page);
        acting.state().untick();
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
