package org.rulewright.synthesis.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Account;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.clearance.ClearanceBook;
import org.rulewright.synthesis.clearance.ClearanceState;
import org.rulewright.synthesis.clearance.ClearanceStep;
import org.rulewright.synthesis.clearance.ClearedItem;
import org.rulewright.synthesis.ui.ClearingPaper;
import org.rulewright.synthesis.ui.DocketChoice;
import org.rulewright.synthesis.ui.RoomPage;

/** Where the people of the chain read the answers as they will be published, remark on them, sign them, or give them back. */
@Route(ClearanceView.PATH)
@PageTitle("synthesis.clearance.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/synthesis.css")
@RolesAllowed({Role.Named.MODERATOR, Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class ClearanceView extends RoomPage implements BeforeEnterObserver {

    static final String PATH = "staff/clearance";

    private final ClearanceServices services;
    private final Map<String, String> typed = new HashMap<>();

    ClearanceView(ClearanceServices services) {
        super(I18NProvider.translate("synthesis.clearance.title"));
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        typed.clear();
        var number = event.getLocation().getQueryParameters().getSingleParameter("docket");
        if (number.isEmpty()) {
            room.removeAll();
            room.add(new DocketChoice(services.dockets().all(), PATH));
            return;
        }
        show(services.dockets().get(number.get()));
    }

    private void show(Docket docket) {
        room.removeAll();
        var book = services.clearances().book(docket.id());
        var me = services.current().get();
        var acts = new ClearanceActs(services.clearances(), docket.id(), notice, () -> show(docket));
        say(getTranslation(
                "synthesis.clearance.summary", docket.number(), book.items().size(), book.missing()));
        var chain = new ChainPart(book, services.clearances().people(), acts).delegable(me.id());
        if (services.current().isOneOf(Role.APPROVER, Role.ADMIN)) {
            chain.settable();
        }
        var body = new Div(chain);
        body.addClassNames("rw-desk-body", "rw-stack", "rw-approval");
        if (book.items().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("synthesis.clearance.nothing"), getTranslation("synthesis.clearance.nothing.why")));
        } else {
            fill(body, docket, new Reading(book, me, acts));
        }
        room.add(body);
    }

    /** Who reads the book, and what he can do. */
    private record Reading(ClearanceBook book, Account me, ClearanceActs acts) {

        List<ClearanceStep> steps() {
            return book.of(me.id());
        }

        List<ClearedItem> signable(ClearanceStep step) {
            return book.items().stream()
                    .filter(item -> book.state(step.role(), item) != ClearanceState.SIGNED)
                    .filter(item -> book.state(step.role(), item) != ClearanceState.RETURNED)
                    .filter(item -> book.isTurn(step.role(), item))
                    .filter(item -> !item.drafters().contains(me.id()))
                    .filter(item -> !book.hasSignedForAnother(me.id(), step.role(), item))
                    .toList();
        }
    }

    private void fill(Div body, Docket docket, Reading reading) {
        reading.steps().forEach(step -> signAll(body, reading, step));
        body.add(new ClearingPaper(
                reading.book().sheet(),
                services.workbench()::under,
                key -> reading.book().item(key).map(item -> (Component) margin(docket, reading, item))));
        reading.book()
                .item(ClearedItem.BESIDE)
                .ifPresent(item -> body.add(
                        new BesidePart(services.ledger().balance(docket.id())), margin(docket, reading, item)));
    }

    private void signAll(Div body, Reading reading, ClearanceStep step) {
        var items = reading.signable(step);
        if (items.size() > 1) {
            var role = getTranslation("synthesis.clearance.role." + step.role());
            var all = new Button(
                    getTranslation("synthesis.clearance.sign-all", items.size(), role),
                    _ -> notice.attempt(() -> reading.acts().sign(step.role(), items)));
            all.addThemeVariants(ButtonVariant.PRIMARY);
            body.add(all);
        }
    }

    private MarginPart margin(Docket docket, Reading reading, ClearedItem item) {
        var times = Times.in(docket.agency().zone());
        var margin = new MarginPart(reading.book(), item, times, new MarginPart.Doing(reading.acts(), typed));
        reading.steps().forEach(margin::open);
        return margin;
    }
}
