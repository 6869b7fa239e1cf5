package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rulewright.base.ui.Crumbs;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.campaign.ui.SizeLine;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.concern.CommonGround.Verdict;
import org.rulewright.synthesis.concern.ConcernSheets.Spoken;
import org.rulewright.synthesis.ui.DocketChoice;
import org.rulewright.synthesis.ui.SynthesisAddress;

/** The concerns of a docket by whether categories agree about them. */
@Route(ConcernAddress.PATH)
@PageTitle("synthesis.concern.compared")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/synthesis.css")
@RolesAllowed({Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class ConcernsView extends DeskPage implements BeforeEnterObserver {

    private static final List<Verdict> ORDER = List.of(Verdict.AGREE, Verdict.SPLIT, Verdict.DIFFER, Verdict.UNHEARD);

    private final ConcernServices services;
    private final Div room = new Div();

    ConcernsView(ConcernServices services) {
        super(I18NProvider.translate("synthesis.concern.compared"), "");
        this.services = services;
        room.addClassName("rw-room");
        addClassName("rw-synthesis");
        add(room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        room.removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("docket")
                .map(services.dockets()::get)
                .ifPresentOrElse(
                        this::show,
                        () -> room.add(new DocketChoice(services.dockets().all(), ConcernAddress.PATH)));
    }

    private void show(Docket docket) {
        var compared = services.sheets().compared(docket.id());
        say(getTranslation("synthesis.concern.compared.summary", docket.number(), compared.size()));
        var desk = new Anchor(SynthesisAddress.in(docket.number()).href(), getTranslation("synthesis.title"));
        var body = new Div(new Crumbs(desk).here(getTranslation("synthesis.concern.compared")));
        body.addClassNames("rw-desk-body", "rw-stack", "rw-sheet");
        room.add(body);
        if (compared.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("synthesis.concern.compared.none"),
                    getTranslation("synthesis.concern.compared.none.why")));
            return;
        }
        body.add(GroundNote.rule());
        var categories = services.categories(docket);
        ORDER.forEach(verdict -> section(body, verdict, compared, categories));
    }

    private void section(Div body, Verdict verdict, List<Spoken> compared, Categories categories) {
        var list = new UnorderedList();
        list.addClassName("rw-reasons");
        compared.stream()
                .filter(each -> each.voices().ground().verdict() == verdict)
                .forEach(each -> list.add(new ListItem(line(each, categories))));
        if (list.getComponentCount() > 0) {
            var heading = new SectionHeading(getTranslation("synthesis.concern.verdict." + verdict));
            var section = new Section(heading, list);
            section.addClassName("rw-stack");
            body.add(section);
        }
    }

    private Component line(Spoken spoken, Categories categories) {
        var concern = spoken.concern();
        var link = new Anchor(
                ConcernAddress.of(concern.id()),
                getTranslation("synthesis.numbered", concern.number(), concern.title()));
        link.addClassName("rw-strong");
        var line = new Div(link, new SizeLine(spoken.voices().all().size()));
        line.addClassName("rw-stack-s");
        var ground = spoken.voices().ground();
        if (ground.verdict() != Verdict.UNHEARD) {
            line.add(new GroundNote(ground, categories));
        }
        return line;
    }
}
