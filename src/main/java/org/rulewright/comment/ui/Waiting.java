package org.rulewright.comment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Looks again every few seconds as long as something is awaited that the server does not announce. */
final class Waiting extends Span {

    private static final int TWO_SECONDS = 2_000;

    private final transient Runnable look;
    private @Nullable Registration looking;
    private boolean isOn;

    Waiting(Runnable look) {
        this.look = look;
        setVisible(false);
    }

    /** Whether to look again. */
    void lookAgain(boolean isAwaited) {
        isOn = isAwaited;
        getUI().ifPresent(ui -> ui.setPollInterval(isOn ? TWO_SECONDS : -1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = event.getUI().addPollListener(_ -> {
            if (isOn) {
                look.run();
            }
        });
        lookAgain(isOn);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
        }
        event.getUI().setPollInterval(-1);
    }
}
