package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Anchor;
import org.rulewright.synthesis.Concern;

/** The number of the concern that an excerpt stands under, leading there. */
final class ConcernChip extends Anchor {

    ConcernChip(Concern concern, SynthesisAddress address) {
        super(address.answering(concern.id()).href(), concern.number());
        addClassName("rw-exno");
        getElement().setAttribute("data-skip", true);
        setAriaLabel(getTranslation("synthesis.filed-under", concern.number(), concern.title()));
    }
}
