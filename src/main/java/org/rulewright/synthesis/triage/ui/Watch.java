package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Has a window look around every now and then, as long as it is open; often enough that nobody in it is forgotten. */
final class Watch extends Span {

    /** In milliseconds. */
    static final int EVERY = 20_000;

    private final Runnable look;
    private final Runnable leave;
    private @Nullable Registration looking;

    Watch(Runnable look, Runnable leave) {
        this.look = look;
        this.leave = leave;
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY);
        looking = event.getUI().addPollListener(_ -> look.run());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
        leave.run();
    }
}
