package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** How far an act on very many comments is, which goes on when its reader leaves. */
final class ActProgress extends Span {

    private static final int EACH_SECOND = 1000;

    private final Span words = new Span();
    private final LongSupplier done;
    private final BooleanSupplier underway;
    private final Runnable ended;
    private @Nullable Registration polling;

    /** @param ended is told once, when all is done */
    ActProgress(LongSupplier done, BooleanSupplier underway, Runnable ended) {
        this.done = done;
        this.underway = underway;
        this.ended = ended;
        addClassName("rw-row");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("synthesis.triage.progress"));
        add(words, bar);
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EACH_SECOND);
        polling = event.getUI().addPollListener(_ -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void look() {
        draw();
        if (!underway.getAsBoolean()) {
            getUI().ifPresent(this::stop);
            ended.run();
        }
    }

    private void draw() {
        words.setText(getTranslation("synthesis.triage.progress.so-far", done.getAsLong()));
    }

    private void stop(UI window) {
        if (polling != null) {
            polling.remove();
            polling = null;
            window.setPollInterval(Watch.EVERY);
        }
    }
}
