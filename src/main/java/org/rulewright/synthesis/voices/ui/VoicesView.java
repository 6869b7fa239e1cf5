package org.rulewright.synthesis.voices.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.Page;
import org.rulewright.docket.Docket;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.ui.DocketChoice;
import org.rulewright.synthesis.ui.RoomPage;
import org.rulewright.synthesis.voices.ExpectedVoice;

/** Who was expected to comment on a docket and has not, and how much time is left to ask them. */
@Route(VoicesView.PATH)
@PageTitle("synthesis.voices.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/synthesis.css")
@RolesAllowed({Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class VoicesView extends RoomPage implements BeforeEnterObserver {

    static final String PATH = "staff/voices";

    private final VoiceServices services;
    private Page page = new Page(0, EarlierList.ROWS + 1);

    VoicesView(VoiceServices services) {
        super(I18NProvider.translate("synthesis.voices.title"));
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var from = query.getSingleParameter("from")
                .filter(digits -> digits.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        page = new Page(from, EarlierList.ROWS + 1);
        room.removeAll();
        query.getSingleParameter("docket")
                .map(services.dockets()::get)
                .ifPresentOrElse(
                        this::show,
                        () -> room.add(new DocketChoice(services.dockets().all(), PATH)));
    }

    private void show(Docket docket) {
        room.removeAll();
        var categories = services.categories(docket);
        var expected = services.voices().expected(docket.id());
        var missing = expected.stream().filter(ExpectedVoice::isMissing).count();
        say(getTranslation("synthesis.voices.summary", docket.number(), expected.size(), missing));
        var body = new Div(TimeToAsk.of(docket, services.clock().instant()));
        body.addClassNames("rw-desk-body", "rw-stack", "rw-sheet");
        var earlier = services.voices().earlier(docket.id(), page);
        var list = new EarlierList(
                earlier, categories, page, from -> PATH + "?docket=" + docket.number() + "&from=" + from);
        if (services.mayExpect()) {
            var acts = new VoiceActs(services.voices(), docket.id(), notice, () -> show(docket));
            var form = new ExpectForm(categories, services.dockets().documents(docket.id()), acts);
            list.expectable(earlier, voice -> acts.expect(() -> form.again(voice)));
            body.add(new ExpectedList(expected, categories, docket.number(), tools(docket, acts)), form, list);
        } else {
            body.add(new ExpectedList(expected, categories, docket.number(), _ -> new Div()), list);
        }
        body.add(new TurnoutTable(services.voices().turnout(docket.id()), categories));
        room.add(body);
    }

    private ExpectedList.Tools tools(Docket docket, VoiceActs acts) {
        var today =
                LocalDate.ofInstant(services.clock().instant(), docket.agency().zone());
        return voice -> new VoiceTools(voice, today, acts);
    }
}
