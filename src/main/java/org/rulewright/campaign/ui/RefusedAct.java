package org.rulewright.campaign.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.rulewright.base.Refusal;

/** Says at a form why what was asked there was refused, and leaves what was typed and chosen. */
final class RefusedAct extends Paragraph {

    RefusedAct() {
        addClassName("rw-err");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void attempt(Runnable act) {
        setVisible(false);
        try {
            act.run();
        } catch (Refusal refusal) {
            setText(getTranslation(refusal.key(), refusal.arguments()));
            setVisible(true);
        }
    }
}
