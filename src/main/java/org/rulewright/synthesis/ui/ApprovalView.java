package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
import java.util.Map;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.ClearingSheet;
import org.rulewright.synthesis.ledger.Balance;
import org.springframework.beans.factory.annotation.Autowired;

/** Where an approver reads everything as it will be published, and publishes exactly that. */
@Route(ApprovalView.PATH)
@PageTitle("synthesis.approval.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/synthesis.css")
@RolesAllowed(Role.Named.APPROVER)
class ApprovalView extends DeskPage implements BeforeEnterObserver {

    static final String PATH = "staff/approval";

    private final DeskReader reader;
    private final Clearing clearing;
    private final SynthesisServices services;
    private final Notice notice;
    private final Div room = new Div();
    private final Map<String, String> typed = new HashMap<>();

    @Autowired
    ApprovalView(DeskReader reader, Clearing clearing, SynthesisServices services) {
        this(reader, clearing, services, new Notice());
    }

    private ApprovalView(DeskReader reader, Clearing clearing, SynthesisServices services, Notice notice) {
        super(I18NProvider.translate("synthesis.approval.title"), "", notice);
        this.reader = reader;
        this.clearing = clearing;
        this.services = services;
        this.notice = notice;
        room.addClassName("rw-room");
        addClassName("rw-synthesis");
        add(room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        typed.clear();
        var number = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("docket")
                .orElse("");
        reader.docket(number).ifPresentOrElse(this::show, () -> {
            room.removeAll();
            room.add(new DocketChoice(reader.dockets(), PATH));
        });
    }

    private void show(Docket docket) {
        room.removeAll();
        var sheet = clearing.sheet(docket.id());
        var balance = services.ledger().balance(docket.id());
        say(getTranslation(
                "synthesis.approval.summary", docket.number(), sheet.answers().size(), balance.count()));
        var ledger = new LedgerLine();
        ledger.show(balance.ledger());
        var body = new Div();
        body.addClassNames("rw-desk-body", "rw-stack", "rw-approval");
        if (sheet.answers().isEmpty() && sheet.reasons().isEmpty()) {
            body.add(nothing(docket));
        } else {
            body.add(ledger, new MissingPane(balance, SynthesisAddress.in(docket.number()), services::source));
            body.add(signing(docket, balance));
            body.add(new ClearingPaper(sheet, services.workbench()::under));
            body.add(publishing(docket, sheet, balance));
        }
        room.add(body);
    }

    private EmptyState nothing(Docket docket) {
        return new EmptyState(
                getTranslation("synthesis.approval.nothing"),
                getTranslation("synthesis.approval.nothing.why"),
                new ButtonLink("dockets/" + docket.number() + "/responses", getTranslation("synthesis.approval.read")));
    }

    private RestSigning signing(Docket docket, Balance balance) {
        var acts = new RestActs(services.ledger(), docket.id(), notice, () -> show(docket));
        return new RestSigning(balance, Times.in(docket.agency().zone()), acts, typed);
    }

    private Div publishing(Docket docket, ClearingSheet sheet, Balance balance) {
        var publish =
                new Button(getTranslation("synthesis.publish", sheet.answers().size()), _ -> ask(docket, sheet));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setEnabled(balance.isSettled());
        var bar = new Div(publish);
        bar.addClassNames("rw-row", "rw-publish");
        if (!publish.isEnabled()) {
            bar.add(getTranslation("synthesis.publish.not-yet", balance.count()));
        }
        return bar;
    }

    private void ask(Docket docket, ClearingSheet sheet) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(
                getTranslation("synthesis.publish.title", sheet.answers().size(), docket.number()));
        dialog.setText(getTranslation(
                "synthesis.publish.text",
                sheet.answers().size(),
                sheet.reasons().size()));
        dialog.setConfirmText(
                getTranslation("synthesis.publish", sheet.answers().size()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("synthesis.publish.cancel"));
        dialog.addConfirmListener(_ -> publish(docket, sheet));
        dialog.open();
    }

    private void publish(Docket docket, ClearingSheet sheet) {
        try {
            clearing.publish(docket.id(), sheet.read());
            notice.done(getTranslation("synthesis.publish.done", sheet.answers().size()));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
        show(docket);
    }
}
