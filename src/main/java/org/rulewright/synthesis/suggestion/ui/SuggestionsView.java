package org.rulewright.synthesis.suggestion.ui;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.suggestion.Carrying;
import org.rulewright.synthesis.suggestion.SandboxId;
import org.rulewright.synthesis.suggestion.Sandboxes;
import org.rulewright.synthesis.suggestion.Wording;
import org.rulewright.synthesis.ui.DocketChoice;
import org.rulewright.synthesis.ui.Notice;
import org.springframework.beans.factory.annotation.Autowired;

/** Where staff see what wordings are asked for, which exclude each other, and what a chosen set would come to. */
@Route(SuggestionAddress.PATH)
@PageTitle("synthesis.suggestion.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/synthesis.css")
@StyleSheet("assets/suggestions.css")
@RolesAllowed({Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class SuggestionsView extends DeskPage implements BeforeEnterObserver, DeskActs.Desk {
    private final SuggestionReader reader;
    private final DeskActs acts;
    private final Div room = new Div();

    private SuggestionAddress address = new SuggestionAddress("", "", "", "");
    private @Nullable Docket docket;
    private @Nullable SuggestionDesk desk;

    @Autowired
    SuggestionsView(SuggestionReader reader, Sandboxes sandboxes, Carrying carrying) {
        this(reader, sandboxes, carrying, new Notice());
    }

    private SuggestionsView(SuggestionReader reader, Sandboxes sandboxes, Carrying carrying, Notice notice) {
        super(I18NProvider.translate("synthesis.suggestion.title"), "", notice);
        this.reader = reader;
        acts = new DeskActs(sandboxes, carrying, notice, this);
        room.addClassName("rw-room");
        addClassNames("rw-synthesis", "rw-suggestions");
        add(room);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/synthesis.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = SuggestionAddress.of(event.getLocation().getQueryParameters());
        docket = reader.docket(address.docket()).orElse(null);
        layOut();
    }

    @Override
    public void layOut() {
        room.removeAll();
        if (docket == null) {
            room.add(new DocketChoice(reader.dockets(), SuggestionAddress.PATH));
            return;
        }
        address = address.in(docket.number());
        var laid = reader.desk(docket, address.sandboxId());
        desk = laid;
        say(getTranslation(
                "synthesis.suggestion.summary",
                docket.number(),
                laid.sheet().wordings().count(),
                laid.sheet().places().size(),
                laid.version()));
        room.add(panes(laid));
    }

    private Panes panes(SuggestionDesk laid) {
        var panes = new Panes(Panes.Shape.READ);
        panes.pane(
                SuggestionAddress.PLACES, getTranslation("synthesis.suggestion.places"), new PlacesPane(laid, address));
        panes.pane(
                SuggestionAddress.PLACE,
                getTranslation("synthesis.suggestion.wordings"),
                new PlacePane(laid, address, acts));
        panes.pane(
                SuggestionAddress.SANDBOX,
                getTranslation("synthesis.suggestion.sandbox"),
                new SandboxPane(laid, address, acts));
        panes.open(address.pane());
        panes.onChoice(pane -> {
            address = address.showing(pane);
            UI.getCurrent().getPage().getHistory().replaceState(null, address.href());
        });
        return panes;
    }

    @Override
    public SuggestionDesk now() {
        return Objects.requireNonNull(desk);
    }

    @Override
    public void open(SandboxId sandbox) {
        show(address.trying(sandbox));
    }

    @Override
    public void openAnother() {
        show(address.tryingNone());
    }

    @Override
    public void goTo(Wording wording) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.getElementById($0)?.querySelector('vaadin-button')?.focus()",
                        WordingCard.id(wording));
    }

    private void show(SuggestionAddress other) {
        address = other;
        UI.getCurrent().getPage().getHistory().replaceState(null, address.href());
    }
}
