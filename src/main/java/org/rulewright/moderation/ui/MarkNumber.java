package org.rulewright.moderation.ui;

import com.vaadin.flow.component.html.Span;
import org.rulewright.moderation.Ground;

/** The number that ties marked words to their line in the list. */
final class MarkNumber extends Span {

    MarkNumber(int number, Ground ground) {
        addClassNames("rw-hide-no", ground == Ground.CONFIDENTIAL_BUSINESS ? "rw-hide-no-secret" : "rw-hide-no-stop");
        getElement().setAttribute("data-skip", true);
        var spoken = new Span(getTranslation("moderation.mark.spoken") + " ");
        spoken.addClassName("rw-vh");
        add(spoken, new Span(getTranslation("base.number", number)));
    }
}
