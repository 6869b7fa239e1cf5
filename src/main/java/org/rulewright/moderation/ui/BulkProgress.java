package org.rulewright.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Glyph;
import org.rulewright.moderation.BulkState;

/** How far an act on many comments is; it can be left, and taken back when it is done. */
public final class BulkProgress extends Span {

    private static final int EACH_SECOND = 1000;

    private final Supplier<BulkState> state;
    private final Runnable undo;
    private final Runnable ended;
    private @Nullable Registration polling;

    /** @param ended is told once, when all is done */
    public BulkProgress(Supplier<BulkState> state, Runnable undo, Runnable ended) {
        this.state = state;
        this.undo = undo;
        this.ended = ended;
        addClassName("rw-row");
        draw(state.get());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!state.get().ended()) {
            event.getUI().setPollInterval(EACH_SECOND);
            polling = event.getUI().addPollListener(_ -> look());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void look() {
        var now = state.get();
        draw(now);
        if (now.ended()) {
            getUI().ifPresent(this::stop);
            ended.run();
        }
    }

    private void stop(UI window) {
        if (polling != null) {
            polling.remove();
            polling = null;
            window.setPollInterval(-1);
        }
    }

    private void draw(BulkState now) {
        removeAll();
        var key = now.undone() > 0 ? "moderation.bulk.undone" : "moderation.bulk.state." + now.act();
        add(new Span(getTranslation(key, now.done(), now.total(), now.refused(), now.undone())));
        if (!now.ended()) {
            var bar = new ProgressBar(0, Math.max(1, now.total()), Math.min(now.done() + now.refused(), now.total()));
            bar.getElement().setAttribute("aria-label", getTranslation("moderation.bulk.progress"));
            add(bar);
        } else if (now.undone() == 0) {
            add(back());
        }
    }

    private Component back() {
        var back = new Button(getTranslation("moderation.bulk.undo"), Glyph.UNDO.draw(), _ -> undo.run());
        back.addThemeVariants(ButtonVariant.SMALL);
        return back;
    }
}
