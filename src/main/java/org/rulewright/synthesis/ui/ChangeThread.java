package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.details.Details;
import org.rulewright.ruletext.TextChange;

/** The thread behind a change as far as it has come, read when somebody opens it. */
final class ChangeThread extends Details {

    ChangeThread(TextChange change, DeskSheet sheet, SynthesisAddress address, SynthesisActs acts) {
        setSummaryText(getTranslation("synthesis.thread"));
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                removeAll();
                add(new ThreadSteps(acts.behind(change), change, sheet).drawn(address, acts));
            }
        });
    }
}
