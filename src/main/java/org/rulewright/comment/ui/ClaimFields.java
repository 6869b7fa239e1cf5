package org.rulewright.comment.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.rulewright.base.Refusal;
import org.rulewright.confidential.Claim;
import org.rulewright.confidential.ClaimGround;

/** What an author says in public about something confidential: on which ground, and what may be read instead. */
final class ClaimFields extends Div {

    private final Consumer<Claim> onChange;
    private final Select<ClaimGround> ground = new Select<>();
    private final TextField other = new TextField(getTranslation("comment.secret.ground.words"));
    private final TextField summary = new TextField(getTranslation("comment.secret.summary"));

    /** Tells each change; what is refused then is said below the summary. */
    ClaimFields(Claim claim, Consumer<Claim> onChange) {
        this.onChange = onChange;
        addClassNames("rw-stack-s", "rw-claim-fields");
        ground.setLabel(getTranslation("comment.secret.ground"));
        ground.setItems(ClaimGround.values());
        ground.setItemLabelGenerator(each -> getTranslation("comment.secret.ground." + each));
        ground.setValue(claim.ground());
        other.setValue(claim.words());
        summary.setValue(claim.summary());
        summary.setMaxLength(Claim.MOST_SUMMARY);
        summary.setManualValidation(true);
        ground.addValueChangeListener(this::changed);
        other.addValueChangeListener(this::changed);
        summary.addValueChangeListener(this::changed);
        add(ground, other, summary);
        draw();
    }

    private void changed(AbstractField.ComponentValueChangeEvent<?, ?> event) {
        if (!event.isFromClient()) {
            return;
        }
        try {
            onChange.accept(new Claim(ground.getValue(), other.getValue(), summary.getValue()));
            summary.setInvalid(false);
        } catch (Refusal refusal) {
            summary.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            summary.setInvalid(true);
        }
        draw();
    }

    /** What the fields say now. */
    private void draw() {
        other.setVisible(ground.getValue() == ClaimGround.OTHER);
    }
}
