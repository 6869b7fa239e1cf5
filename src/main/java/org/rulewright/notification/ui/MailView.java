package org.rulewright.notification.ui;

import com.vaadin.flow.component.button.Button;
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
import java.util.Map;
import java.util.stream.Stream;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.SumLine;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.identity.Role;
import org.rulewright.notification.MailDesk;
import org.rulewright.notification.MailState;
import org.rulewright.notification.MailWay;

/** Outgoing mail: how much waits, what went wrong, and a way to try again; never to whom it goes. */
@Route(MailEntry.PATH)
@PageTitle("notification.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Role.Named.ADMIN)
class MailView extends DeskPage implements BeforeEnterObserver {

    private final transient MailDesk desk;
    private final Div shown = new Div();

    MailView(MailDesk desk) {
        super(I18NProvider.translate("notification.title"), "");
        this.desk = desk;
        shown.addClassName("rw-stack");
        body(shown, new TrialForm(desk::writeTrial)).addClassName("rw-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        var counts = desk.counts();
        say(getTranslation("notification.waiting", counts.getOrDefault(MailState.WAITING, 0L)));
        shown.removeAll();
        shown.add(state(), sum(counts), new Paragraph(getTranslation("notification.privacy")));
        if (counts.getOrDefault(MailState.SENT, 0L) < total(counts)) {
            shown.add(new Button(getTranslation("notification.again"), _ -> tryAgain()));
        }
        var troubled = desk.troubled();
        if (!troubled.isEmpty()) {
            shown.add(new H2(getTranslation("notification.troubled")), new TroubledTable(troubled));
        }
    }

    private Note state() {
        var way = desk.way();
        if (way == MailWay.SERVER && desk.isAway()) {
            return new Note(Tone.STOP, Glyph.AWAY, getTranslation("notification.away"));
        }
        return new Note(
                way == MailWay.NOWHERE ? Tone.TIME : Tone.QUIET,
                way == MailWay.NOWHERE ? Glyph.WARNING : Glyph.INFO,
                getTranslation("notification.way." + way.name()));
    }

    private SumLine sum(Map<MailState, Long> counts) {
        var terms = Stream.of(MailState.values())
                .map(state -> new SumLine.Term(
                        counts.getOrDefault(state, 0L), getTranslation("notification.state." + state.name())))
                .toList();
        return new SumLine(new SumLine.Term(total(counts), getTranslation("notification.written")), terms);
    }

    private static long total(Map<MailState, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private void tryAgain() {
        var letters = desk.tryAgain();
        draw();
        shown.addComponentAsFirst(new Note(Tone.OK, Glyph.CHECK, getTranslation("notification.again.done", letters)));
    }
}
