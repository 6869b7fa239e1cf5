package org.rulewright.docket.ui;

import com.vaadin.flow.component.Component;
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
import java.time.Clock;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.CommentPeriod;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.NewClose;
import org.rulewright.docket.Periods;
import org.rulewright.identity.Role;

/** Where the deadlines of a docket are moved, and the rule about late comments is set. */
@Route(PeriodsView.PATH + "/:docket?")
@PageTitle("docket.desk.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/desks.css")
@RolesAllowed({Role.Named.APPROVER, Role.Named.ADMIN})
class PeriodsView extends DeskPage implements BeforeEnterObserver {

    static final String PATH = "staff/dockets";

    private final Dockets dockets;
    private final Periods periods;
    private final Clock clock;
    private final Div room = new Div();

    PeriodsView(Dockets dockets, Periods periods, Clock clock) {
        super(I18NProvider.translate("docket.desk.title"), "");
        this.dockets = dockets;
        this.periods = periods;
        this.clock = clock;
        room.addClassNames("rw-desk-form", "rw-stack-l");
        body(room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        room.removeAll();
        event.getRouteParameters().get("docket").map(dockets::get).ifPresentOrElse(this::show, this::choose);
    }

    private void choose() {
        var list = new DocketList(getTranslation("docket.desk.choose"));
        var now = clock.instant();
        for (var docket : dockets.all()) {
            var stage = getTranslation("docket.stage." + docket.stageAt(now));
            list.offer(docket, PATH + "/" + docket.number(), stage);
        }
        room.add(list);
    }

    private void show(Docket docket, Component... said) {
        retitle(docket.number());
        say(docket.title());
        var now = clock.instant();
        var history = periods.history(docket.id());
        room.removeAll();
        room.add(said);
        room.add(section("docket.desk.periods", new PeriodList(docket, now)));
        if (docket.answered() != null) {
            room.add(new Note(Tone.QUIET, Glyph.INFO, getTranslation("docket.refused.answered")));
        } else if (!docket.periods().isEmpty()) {
            room.add(moving(docket));
            room.add(section(
                    "docket.desk.rule",
                    new LateRuleForm(
                            history.rule(),
                            (rule, reason) -> attempt(
                                    docket,
                                    () -> periods.setLateRule(docket.id(), rule, reason),
                                    "docket.desk.rule.done"))));
        }
        if (!history.notices().isEmpty() || !history.rules().isEmpty()) {
            room.add(section("docket.desk.notices", new PeriodNotices(docket, history)));
        }
    }

    private void show(Docket docket) {
        show(docket, new Component[0]);
    }

    /** What can be done with the deadline now: extended until the close, a further period afterwards. */
    private Component moving(Docket docket) {
        var now = clock.instant();
        var period = docket.periodAt(now).orElseThrow();
        var act = now.isBefore(period.closes()) ? "extend" : "reopen";
        var after = now.isBefore(period.closes()) ? period.closes() : now;
        return section(
                "docket.desk." + act,
                new NewCloseForm(
                        period.zone(),
                        after,
                        getTranslation("docket.desk." + act + ".do"),
                        close -> ask(docket, act, close)));
    }

    private void ask(Docket docket, String act, NewClose close) {
        var period = docket.periodAt(clock.instant()).orElseThrow();
        var question = new ConfirmDialog(
                getTranslation("docket.desk." + act + ".title", docket.number()),
                getTranslation("docket.desk.confirm", Times.in(period.zone()).deadline(close.closes())),
                getTranslation("docket.desk." + act + ".do"),
                _ -> attempt(docket, () -> move(docket, act, period, close), "docket.desk." + act + ".done"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("docket.desk.cancel"));
        question.open();
    }

    private void move(Docket docket, String act, CommentPeriod period, NewClose close) {
        if (act.equals("extend")) {
            periods.extend(docket.id(), period.closes(), close);
        } else {
            periods.reopen(docket.id(), close);
        }
    }

    private void attempt(Docket docket, Runnable act, String doneKey) {
        try {
            act.run();
            show(dockets.get(docket.id()), new Note(Tone.OK, Glyph.CHECK, getTranslation(doneKey)));
        } catch (Refusal refusal) {
            // What was typed stays: only the sentence is added.
            room.addComponentAsFirst(
                    new Note(Tone.STOP, Glyph.WARNING, getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private Div section(String key, Component content) {
        var section = new Div(new SectionHeading(getTranslation(key)), content);
        section.addClassName("rw-stack");
        return section;
    }
}
