package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** What leads on from a step, and back to the one before. */
final class FormButtons extends Div {

    FormButtons(FormPlace place, Writing writing, Runnable onPress) {
        var go = new Button(getTranslation(nameOf(place, writing)));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(_ -> {
            try {
                onPress.run();
            } finally {
                go.setEnabled(true);
            }
        });
        addClassName("rw-row");
        add(go);
        if (place.step() == Step.SHORT) {
            add(new Anchor(FormPlace.at(Step.POINTS).addressFor(writing), getTranslation("comment.form.longer")));
        } else {
            var back = place.isFromCheck() ? Step.CHECK : place.step().previous();
            add(new Anchor(FormPlace.at(back).addressFor(writing), getTranslation("comment.form.back." + back.code())));
        }
    }

    private static String nameOf(FormPlace place, Writing writing) {
        if (place.step() == Step.CHECK || place.step() == Step.SHORT) {
            return writing.isEdit() ? "comment.form.send.changes" : "comment.form.send";
        }
        return place.isFromCheck() ? "comment.form.continue.check" : "comment.form.continue";
    }
}
