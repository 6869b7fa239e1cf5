package org.rulewright.ruletext.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.NotFound;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.ui.DocketList;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.intake.Imports;
import org.rulewright.ruletext.intake.TextImport;

/** Brings a docket's text in: read it, correct what was understood, and save it as the next version. */
@Route(IntakeAddress.PATH)
@PageTitle("ruletext.intake.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/intake.css")
@RolesAllowed({Role.Named.ANALYST, Role.Named.ADMIN})
class TextImportView extends DeskPage implements BeforeEnterObserver {
    private final Dockets dockets;
    private final RuleTexts texts;
    private final Imports imports;
    private final Div room = new Div();
    private IntakeAddress address = IntakeAddress.in("");
    private @Nullable IntakeDesk desk;

    TextImportView(Dockets dockets, RuleTexts texts, Imports imports) {
        super(I18NProvider.translate("ruletext.intake.title"), "");
        this.dockets = dockets;
        this.texts = texts;
        this.imports = imports;
        room.addClassName("rw-room");
        add(room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = IntakeAddress.of(event.getLocation().getQueryParameters());
        var open = desk;
        if (open != null && open.isAt(address)) {
            open.show(address);
            return;
        }
        desk = null;
        room.removeAll();
        dockets.find(address.docket()).ifPresentOrElse(this::layOut, this::offerDockets);
    }

    private void offerDockets() {
        var list = new DocketList(getTranslation("ruletext.intake.docket"));
        dockets.all()
                .forEach(docket ->
                        list.offer(docket, IntakeAddress.in(docket.number()).href(), ""));
        room.add(list);
    }

    private void layOut(Docket docket) {
        var number = texts.versions(docket.id()).stream()
                        .mapToInt(version -> version.number())
                        .max()
                        .orElse(0)
                + 1;
        var pending = pending(docket);
        if (pending.isPresent()) {
            var opened = new IntakeDesk(imports, pending.orElseThrow(), number, address);
            desk = opened;
            say(getTranslation("ruletext.intake.sentence", docket.number(), opened.name(), opened.format()));
            room.add(opened);
        } else {
            say(docket.number());
            room.add(begin(docket, number));
        }
    }

    private Optional<TextImport> pending(Docket docket) {
        try {
            return address.id().map(imports::get).filter(found -> found.docket().equals(docket.id()));
        } catch (NotFound _) {
            return Optional.empty();
        }
    }

    private Div begin(Docket docket, int number) {
        var lead = new Span(
                getTranslation(number == 1 ? "ruletext.intake.first" : "ruletext.intake.next", docket.title(), number));
        var form = new SourceForm((name, source) -> go(address.correcting(imports.begin(docket.id(), name, source))));
        var body = new Div();
        if (!address.pending().isEmpty()) {
            body.add(new Div(new Span(getTranslation("ruletext.intake.unknown"))));
        }
        body.add(lead, form, new WaitingImports(docket, imports.waiting(docket.id())));
        body.addClassNames("rw-desk-body", "rw-stack");
        return body;
    }

    private static void go(IntakeAddress to) {
        UI.getCurrent().navigate(IntakeAddress.PATH, to.query());
    }

    /** Leaves the import, for the docket's texts. */
    static void leave(String docket) {
        UI.getCurrent().navigate("staff/text", QueryParameters.of("docket", docket));
    }
}
