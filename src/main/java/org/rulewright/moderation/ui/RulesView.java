package org.rulewright.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.ui.DocketList;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.rulewright.moderation.AutoReason;
import org.rulewright.moderation.AutoRules;
import org.rulewright.moderation.SecondPerson;
import org.rulewright.moderation.rules.Rule;

/** Where staff read which rules look at comments, and say what may be published without a person. */
@Route(RulesAddress.PATH)
@PageTitle("moderation.rules.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/desks.css")
@RolesAllowed({Role.Named.MODERATOR, Role.Named.ADMIN})
class RulesView extends DeskPage implements BeforeEnterObserver {

    private final transient AutoRules rules;
    private final transient Dockets dockets;
    private final transient Agencies agencies;
    private final transient SecondPerson second;
    private final transient CurrentAccount account;
    private final Div room = new Div();

    RulesView(AutoRules rules, Dockets dockets, Agencies agencies, SecondPerson second, CurrentAccount account) {
        super(I18NProvider.translate("moderation.rules.title"), "");
        this.rules = rules;
        this.dockets = dockets;
        this.agencies = agencies;
        this.second = second;
        this.account = account;
        add(room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        room.removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("docket")
                .map(dockets::get)
                .ifPresentOrElse(this::show, this::offer);
    }

    private void offer() {
        var list = new DocketList(getTranslation("moderation.rules.choose"));
        dockets.all().forEach(docket -> list.offer(docket, RulesAddress.of(docket), ""));
        room.add(list);
    }

    private void show(Docket docket) {
        say(docket.number());
        var back = new Anchor(ModerationAddress.of(docket).href(), getTranslation("moderation.rules.back"));
        back.addClassName("rw-tap");
        var form = new RulesForm(docket, categories(docket), rules, RulesTarget.docket(docket, rules)).asMain();
        var body = new Div(back, new H2(getTranslation("moderation.rules.auto")), whose(docket), form, made(docket));
        body.add(ofAgency(docket));
        body.add(new SecondPersonPart(docket.agency(), second, account.isOneOf(Role.ADMIN)));
        body.add(new H2(getTranslation("moderation.rules.looking")), looking());
        body.addClassNames("rw-desk-body", "rw-stack");
        room.add(body);
    }

    /** Whether the docket follows its agency, and the way back to that. */
    private Div whose(Docket docket) {
        var agency = docket.agency().name();
        var isOwn = rules.isOwn(docket.id());
        var part = new Div(
                new Paragraph(getTranslation(isOwn ? "moderation.rules.own" : "moderation.rules.follows", agency)));
        if (isOwn) {
            part.add(new Button(getTranslation("moderation.rules.follow", agency), _ -> follow(docket)));
        }
        part.addClassName("rw-stack-s");
        return part;
    }

    private void follow(Docket docket) {
        rules.follow(docket);
        room.removeAll();
        show(docket);
    }

    private Details ofAgency(Docket docket) {
        var form = new RulesForm(docket, categories(docket), rules, RulesTarget.agency(docket, rules));
        var lead = new Paragraph(
                getTranslation("moderation.rules.default.lead", docket.agency().name()));
        return new Details(
                getTranslation("moderation.rules.default", docket.agency().name()), new Div(lead, form));
    }

    private List<Category> categories(Docket docket) {
        return agencies.categories(docket.agency().id());
    }

    private Paragraph made(Docket docket) {
        var published = rules.published(docket.id());
        return new Paragraph(getTranslation(
                "moderation.rules.made",
                published.getOrDefault(AutoReason.HARMLESS.name(), 0L),
                published.getOrDefault(AutoReason.SAID_ALREADY.name(), 0L)));
    }

    private SimpleTable looking() {
        var table = new SimpleTable(
                        getTranslation("moderation.rules.looking"),
                        getTranslation("moderation.rules.rule"),
                        getTranslation("moderation.ground"),
                        getTranslation("moderation.log.reason"))
                .stacked();
        Arrays.stream(Rule.values())
                .forEach(rule -> table.row(
                        getTranslation("moderation.rule." + rule),
                        getTranslation("moderation.ground." + rule.ground()),
                        getTranslation("moderation.rule.why." + rule)));
        return table;
    }
}
