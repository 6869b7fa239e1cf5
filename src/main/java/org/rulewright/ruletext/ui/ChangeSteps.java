package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** Says which change of the text is in sight, and goes to the next or the one before; works in the browser alone. */
@Tag("change-steps")
public final class ChangeSteps extends Component implements HasStyle {
    /** @param at the change that it says first, counted from 1 */
    public ChangeSteps(int at, int total) {
        getElement()
                .setAttribute("at", String.valueOf(at))
                .setAttribute("total", String.valueOf(total))
                .setAttribute("label-at", getTranslation("ruletext.reading.change", "{0}", "{1}"))
                .setAttribute("label-next", getTranslation("ruletext.reading.change.next"))
                .setAttribute("label-previous", getTranslation("ruletext.reading.change.previous"));
    }
}
