package org.rulewright.synthesis.coding.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Predicate;
import org.rulewright.base.NotFound;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.coding.CodingSample;
import org.rulewright.synthesis.coding.CodingUnit;
import org.rulewright.synthesis.coding.SampleId;
import org.rulewright.synthesis.ui.DocketChoice;
import org.rulewright.synthesis.ui.RoomPage;

/** Where samples of excerpts are drawn and coded blindly, and where it is read how far the coders agree. */
@Route(CodingAddress.PATH)
@PageTitle("synthesis.coding.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/synthesis.css")
@RolesAllowed({Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class CodingView extends RoomPage implements BeforeEnterObserver {

    private final CodingServices services;

    CodingView(CodingServices services) {
        super(I18NProvider.translate("synthesis.coding.title"));
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = CodingAddress.of(event.getLocation().getQueryParameters());
        room.removeAll();
        if (address.docket().isEmpty()) {
            room.add(new DocketChoice(services.dockets().all(), CodingAddress.PATH));
            return;
        }
        var docket = services.dockets().get(address.docket());
        say(docket.number());
        var body = new Div();
        body.addClassNames("rw-desk-body", "rw-stack", "rw-approval");
        room.add(body);
        if (address.sample().isEmpty()) {
            work(body, docket, address.unit());
        } else {
            result(body, docket, new SampleId(Long.parseLong(address.sample())));
        }
    }

    private void result(Div body, Docket docket, SampleId id) {
        var sample = services.samples().get(id);
        if (!sample.docket().equals(docket.id())) {
            throw new NotFound("synthesis.coding.unknown");
        }
        body.add(new Anchor(CodingAddress.of(docket), getTranslation("synthesis.coding.back")));
        if (sample.isOpen()) {
            body.add(new Note(Tone.TIME, Glyph.LOCK, getTranslation("synthesis.coding.refused.not-closed")));
            return;
        }
        var result = services.samples().result(id);
        body.add(
                new ResultPart(result, times(docket)),
                new DisputeList(result, services.concerns().all(docket.id())));
    }

    private void work(Div body, Docket docket, int unit) {
        var acts = new CodingActs(services, docket, notice);
        var all = services.samples().all(docket.id());
        var open = all.stream().filter(CodingSample::isOpen).findFirst();
        open.ifPresentOrElse(
                sample -> code(body, docket, sample, unit, acts),
                () -> body.add(services.concerns().all(docket.id()).isEmpty() ? nothing(docket) : new DrawForm(acts)));
        var closed = all.stream().filter(Predicate.not(CodingSample::isOpen)).toList();
        if (!closed.isEmpty()) {
            body.add(new SampleList(docket, closed, times(docket)));
        }
    }

    private void code(Div body, Docket docket, CodingSample sample, int unit, CodingActs acts) {
        if (services.current().isOneOf(Role.ANALYST, Role.ADMIN)) {
            var wanted = unit == 0
                    ? services.coding().next(sample.id())
                    : Optional.of(services.coding().unit(sample.id(), unit));
            wanted.ifPresentOrElse(
                    it -> body.add(card(docket, sample, it, acts)),
                    () -> body.add(new Note(
                            Tone.OK,
                            Glyph.CHECK,
                            new Span(getTranslation("synthesis.coding.all-coded") + " "),
                            new Anchor(
                                    CodingAddress.unit(docket, 1),
                                    getTranslation("synthesis.coding.all-coded.again")))));
        }
        body.add(new OpenSample(sample, services.samples().coders(sample.id()), times(docket), acts));
    }

    private UnitCard card(Docket docket, CodingSample sample, CodingUnit unit, CodingActs acts) {
        return new UnitCard(docket, sample, unit, services.concerns().all(docket.id())).codable(sample, unit, acts);
    }

    private EmptyState nothing(Docket docket) {
        return new EmptyState(
                getTranslation("synthesis.coding.nothing"),
                getTranslation("synthesis.coding.nothing.why"),
                new ButtonLink(
                        "staff/synthesis?docket=" + docket.number(), getTranslation("synthesis.coding.nothing.act")));
    }

    private static Times times(Docket docket) {
        return Times.in(docket.agency().zone());
    }
}
