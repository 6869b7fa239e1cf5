package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.Crumbs;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.campaign.ui.SizeLine;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Response;
import org.rulewright.synthesis.ui.DispositionBadge;
import org.rulewright.synthesis.ui.RoomPage;

/** All that stands behind one concern. */
@Route(ConcernAddress.PATH + "/:concern")
@PageTitle("synthesis.concern.page")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/synthesis.css")
@RolesAllowed({Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class ConcernView extends RoomPage implements BeforeEnterObserver {

    private final ConcernServices services;

    ConcernView(ConcernServices services) {
        super(I18NProvider.translate("synthesis.concern.page"));
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notice.nothing();
        event.getRouteParameters()
                .get("concern")
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(digits -> new ConcernId(Long.parseLong(digits)))
                .ifPresentOrElse(this::show, () -> {
                    throw new NotFoundException();
                });
    }

    private void show(ConcernId id) {
        var sheet = services.sheets().sheet(id);
        var docket = services.dockets().get(sheet.concern().docket());
        var reading = new SheetReading(sheet, docket, services.categories(docket));
        retitle(getTranslation("synthesis.concern.name", sheet.concern().number()));
        say(getTranslation("synthesis.numbered", docket.number(), docket.title()));
        var body = new Div(
                new Crumbs(
                                new Anchor(reading.desk().href(), getTranslation("synthesis.title")),
                                new Anchor(ConcernAddress.of(docket), getTranslation("synthesis.concern.compared")))
                        .here(getTranslation(
                                "synthesis.concern.name", sheet.concern().number())),
                head(reading),
                new VoicesPart(reading),
                new FactsPart(reading),
                new ProvisionsPart(reading),
                new EarlierPart(reading));
        body.addClassNames("rw-desk-body", "rw-stack", "rw-sheet");
        work(body, reading);
        room.removeAll();
        room.add(body);
    }

    private void work(Div body, SheetReading reading) {
        var concern = reading.sheet().concern();
        var acts = new CarriedOut(services.outline(), concern, notice, this::goTo);
        var mayRearrange = services.mayRearrange(reading.docket());
        var excerpts = new ExcerptsPart(
                reading, (last, most) -> services.outline().excerpts(concern.id(), last, most), mayRearrange);
        body.add(excerpts);
        if (mayRearrange) {
            body.add(new SplitForm(excerpts::chosen, acts), new MergeForm(concern, services.others(concern), acts));
        }
        var times = Times.in(reading.docket().agency().zone());
        body.add(new HistoryPart(services.history(concern), times, mayRearrange, acts));
    }

    private void goTo(ConcernId concern) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, ConcernAddress.of(concern)));
        show(concern);
    }

    private Div head(SheetReading reading) {
        var sheet = reading.sheet();
        var statement = new H2(sheet.concern().shownStatement());
        statement.addClassName("rw-statement");
        var state = new Div(
                new DispositionBadge(sheet.response().map(Response::disposition).orElse(null)),
                new SizeLine(sheet.voices().all().size()),
                new ButtonLink(
                                reading.desk().answering(sheet.concern().id()).href(),
                                getTranslation("synthesis.concern.answer"))
                        .small());
        state.addClassName("rw-row");
        var head = new Div(statement, state);
        head.addClassName("rw-stack-s");
        return head;
    }
}
