package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.LineageDoubt;
import org.rulewright.ruletext.LineageDoubts;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.Verdict;

/**
 * Where staff say which provision became which, one doubt after the other.
 *
 * @see "docs/decisions/0013-lineage-by-words.md"
 */
@Route(LineageAddress.PATH)
@PageTitle("ruletext.lineage.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/desks.css")
@StyleSheet("assets/ruletext.css")
@StyleSheet("assets/lineage.css")
@RolesAllowed({Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class LineageView extends DeskPage implements BeforeEnterObserver {
    private final Dockets dockets;
    private final RuleTexts texts;
    private final LineageDoubts doubts;
    private final boolean mayAnswer;
    private final Div room = body();
    private final Span notice = new Span();

    private LineageAddress address = new LineageAddress("", 0, 1);
    private int count;

    LineageView(Dockets dockets, RuleTexts texts, LineageDoubts doubts, AuthenticationContext caller) {
        super(I18NProvider.translate("ruletext.lineage.title"), "");
        this.dockets = dockets;
        this.texts = texts;
        this.doubts = doubts;
        mayAnswer = caller.hasAnyRole(List.of(Role.Named.ANALYST, Role.Named.ADMIN));
        room.addClassName("rw-lineage");
        notice.getElement().setAttribute("role", "status");
        foot(notice);
        Shortcuts.addShortcutListener(this, () -> goTo(address.doubt() + 1), Key.KEY_N, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> goTo(address.doubt() - 1), Key.KEY_P, KeyModifier.ALT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = LineageAddress.of(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        var docket = dockets.get(address.docket());
        var version = texts.get(docket.id(), address.version());
        var open = doubts.open(version.id());
        count = open.size();
        retitle(getTranslation("ruletext.lineage.heading", version.number(), version.label()));
        say(getTranslation("ruletext.lineage.count", count));
        room.removeAll();
        if (open.isEmpty()) {
            room.add(nothing());
            return;
        }
        address = address.at(Math.clamp(address.doubt(), 1, count));
        if (version.isPublished()) {
            room.add(new Note(Tone.QUIET, Glyph.INFO, getTranslation("ruletext.lineage.published")));
        }
        var before = doubts.before(version.id()).orElseThrow();
        var doubt = open.get(address.doubt() - 1);
        room.add(steps(), new DoubtCard(doubt, before, texts.text(version.id())));
        if (mayAnswer && !version.isPublished()) {
            room.add(answers(doubt, before));
        }
    }

    private EmptyState nothing() {
        var overview =
                new ButtonLink("staff/text?docket=" + address.docket(), getTranslation("ruletext.lineage.none.back"));
        return new EmptyState(
                getTranslation("ruletext.lineage.none"), getTranslation("ruletext.lineage.none.why"), overview);
    }

    private Div steps() {
        var steps = new Div(new Span(getTranslation("ruletext.lineage.place", address.doubt(), count)));
        steps.addClassName("rw-row");
        if (address.doubt() > 1) {
            steps.add(step(-1, "ruletext.lineage.previous"));
        }
        if (address.doubt() < count) {
            steps.add(step(1, "ruletext.lineage.next"));
        }
        var keys = new Span(getTranslation("ruletext.lineage.keys"));
        keys.addClassNames("rw-small", "rw-quiet", "rw-hide-narrow");
        steps.add(keys);
        return steps;
    }

    private ButtonLink step(int by, String key) {
        return new ButtonLink(address.at(address.doubt() + by).href(), getTranslation(key)).small();
    }

    private DoubtAnswers answers(LineageDoubt doubt, RuleText before) {
        return new DoubtAnswers(
                doubt, before, (then, verdict) -> answer(doubt.now().lineage(), then, verdict));
    }

    private void answer(LineageId now, LineageId then, Verdict verdict) {
        var version = texts.get(dockets.get(address.docket()).id(), address.version());
        try {
            doubts.answer(version.id(), now, then, verdict);
            notice.setText(getTranslation("ruletext.lineage.answered"));
            show();
        } catch (Refusal refusal) {
            notice.setText(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void goTo(int doubt) {
        if (doubt >= 1 && doubt <= count) {
            getUI().ifPresent(ui ->
                    ui.navigate(LineageView.class, address.at(doubt).query()));
        }
    }
}
