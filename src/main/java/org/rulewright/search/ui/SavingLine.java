package org.rulewright.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rulewright.search.TableProgress.Saved;

/** Says how many rows of a table have been sent, until it is whole. */
final class SavingLine extends Div {

    private static final int EACH_SECOND = 1_000;
    /** A table that has not moved for so many looks was given up by the browser, or the connection broke. */
    private static final int MOST_IDLE_LOOKS = 30;

    private final transient Supplier<Optional<Saved>> progress;
    private final Span said = new Span();
    private final Span part = new Span();
    private final ProgressBar bar = new ProgressBar();
    private @Nullable Registration polling;
    private long lastRows = -1;
    private int idleLooks;

    SavingLine(Supplier<Optional<Saved>> progress) {
        this.progress = progress;
        addClassNames("rw-row", "rw-small");
        said.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("search.take.search.csv"));
        add(said, part, bar);
        say(getTranslation("search.table.begins"));
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
        var now = progress.get();
        now.ifPresent(this::draw);
        var rows = now.map(Saved::rows).orElse(0L);
        idleLooks = rows == lastRows ? idleLooks + 1 : 0;
        lastRows = rows;
        if (now.filter(Saved::isWhole).isPresent()) {
            getUI().ifPresent(this::stop);
        } else if (idleLooks > MOST_IDLE_LOOKS) {
            say(getTranslation("search.table.broken", rows));
            getUI().ifPresent(this::stop);
        }
    }

    private void draw(Saved now) {
        if (now.isWhole()) {
            say(getTranslation("search.table.whole", now.rows()));
            return;
        }
        said.setText("");
        part.setText(getTranslation("search.table.part", now.rows(), now.total()));
        bar.setMax((double) Math.max(1, now.total()));
        bar.setValue((double) Math.min(now.rows(), now.total()));
        bar.setVisible(true);
    }

    /** What is worth interrupting somebody who listens; each row is not. */
    private void say(String words) {
        said.setText(words);
        part.setText("");
        bar.setVisible(false);
    }

    private void stop(UI window) {
        if (polling != null) {
            polling.remove();
            polling = null;
            window.setPollInterval(-1);
        }
    }
}
