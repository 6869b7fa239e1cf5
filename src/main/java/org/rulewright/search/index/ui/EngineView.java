package org.rulewright.search.index.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.identity.Role;
import org.rulewright.search.Reindex;
import org.rulewright.search.index.IndexDesk;
import org.rulewright.search.index.IndexState;

/** The engine room of search: how it is, what waits, what was refused, and the means to put it right. */
@Route(EngineEntry.PATH)
@PageTitle("search.engine.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Role.Named.ADMIN)
class EngineView extends DeskPage {

    private static final int EACH_SECONDS = 3_000;

    private final transient IndexDesk desk;
    private final transient Reindex reindex;
    private final Div shown = new Div();
    private final Div said = new Div();
    private transient @Nullable Registration polling;
    private boolean isBusy;

    EngineView(IndexDesk desk, Reindex reindex) {
        super(I18NProvider.translate("search.engine.title"), "");
        this.desk = desk;
        this.reindex = reindex;
        said.getElement().setAttribute("role", "status");
        shown.addClassName("rw-stack");
        body(acts(), said, shown).addClassName("rw-stack");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        draw();
        event.getUI().setPollInterval(EACH_SECONDS);
        polling = event.getUI().addPollListener(_ -> drawProgress());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private Div acts() {
        var acts = new Div(
                new Button(getTranslation("search.engine.refresh"), _ -> lookAgain()),
                new Button(getTranslation("search.engine.check"), _ -> check()),
                new Button(getTranslation("search.engine.rebuild"), _ -> rebuild()));
        acts.addClassName("rw-row");
        return acts;
    }

    private void lookAgain() {
        said.removeAll();
        draw();
    }

    /** Only while something is under way, so that nothing moves below somebody's hands otherwise. */
    private void drawProgress() {
        var isRebuilding =
                reindex.progress().filter(rebuild -> rebuild.finished() == null).isPresent();
        var isChecking =
                desk.lastCheck().filter(check -> check.finished() == null).isPresent();
        if (isRebuilding || isChecking || isBusy) {
            draw();
        }
        isBusy = isRebuilding || isChecking;
    }

    private void draw() {
        var state = desk.state();
        say(getTranslation("search.engine.waiting", state.queue().waiting()));
        shown.removeAll();
        shown.add(note(state), new QueueFacts(state.queue()));
        if (!state.isAway()) {
            shown.add(new H2(getTranslation("search.engine.holds")), new HoldingsTable(state.documents()));
        }
        shown.add(new RebuildPart(reindex), new CheckPart(desk.lastCheck()));
        drawSetAside();
    }

    private Note note(IndexState state) {
        if (state.isAway()) {
            return new Note(Tone.STOP, Glyph.AWAY, getTranslation("search.engine.away"));
        }
        return state.queue().setAside() > 0
                ? new Note(
                        Tone.TIME,
                        Glyph.WARNING,
                        getTranslation("search.engine.refuses", state.queue().setAside()))
                : new Note(Tone.OK, Glyph.CHECK, getTranslation("search.engine.up"));
    }

    private void drawSetAside() {
        var refused = desk.setAside();
        if (!refused.isEmpty()) {
            shown.add(
                    new H2(getTranslation("search.engine.setaside")),
                    new Paragraph(getTranslation("search.engine.setaside.why")),
                    new Button(getTranslation("search.engine.again"), _ -> tryAgain()),
                    new SetAsideTable(refused));
        }
    }

    private void tryAgain() {
        tell(getTranslation("search.engine.again.done", desk.tryAgain()));
    }

    private void check() {
        tell(getTranslation(desk.check() ? "search.engine.check.asked" : "search.engine.check.already"));
    }

    private void rebuild() {
        tell(getTranslation(reindex.run() ? "search.engine.rebuild.asked" : "search.engine.rebuild.already"));
    }

    private void tell(String words) {
        draw();
        said.removeAll();
        said.add(new Note(Tone.OK, Glyph.CHECK, words));
    }
}
