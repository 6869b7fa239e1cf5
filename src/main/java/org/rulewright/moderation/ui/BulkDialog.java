package org.rulewright.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.rulewright.base.Refusal;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.Docket;
import org.rulewright.moderation.BulkOrder;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.WithholdingReason;

/** Asks what is to be done with many comments, and for the one reason. */
final class BulkDialog extends Dialog {

    private static final int MOST = 500;

    private final Docket docket;
    private final List<CommentId> chosen;
    private final long count;
    private final Consumer<BulkOrder> begin;
    private final RadioButtonGroup<BulkOrder.Act> act = new RadioButtonGroup<>();
    private final Select<Ground> ground = new Select<>();
    private final TextArea words = new TextArea(getTranslation("moderation.words"));
    private final Paragraph error = new Paragraph();
    private final Button done = new Button();

    /** @param chosen the comments; empty for all that wait */
    BulkDialog(Docket docket, List<CommentId> chosen, long count, Consumer<BulkOrder> begin) {
        this.docket = docket;
        this.chosen = chosen;
        this.count = count;
        this.begin = begin;
        setHeaderTitle(getTranslation("moderation.bulk.title", count));
        describeFields();
        var body = new Div(new Paragraph(getTranslation("moderation.bulk.text")), act, ground, words, error);
        body.addClassName("rw-stack-s");
        add(body);
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickListener(_ -> finish());
        getFooter().add(new Button(getTranslation("moderation.bulk.cancel"), _ -> close()), done);
        follow();
    }

    private void describeFields() {
        act.setLabel(getTranslation("moderation.bulk.act"));
        act.setItems(BulkOrder.Act.OF_ANY);
        act.setItemLabelGenerator(each -> getTranslation("moderation.bulk.act." + each));
        act.setValue(BulkOrder.Act.PUBLISH);
        act.addValueChangeListener(_ -> follow());
        ground.setLabel(getTranslation("moderation.ground"));
        ground.setItems(Ground.values());
        ground.setItemLabelGenerator(each -> getTranslation("moderation.ground." + each));
        ground.addClassName("rw-wide");
        words.setMaxLength(MOST);
        words.addClassName("rw-wide");
        error.addClassName("rw-error");
        error.getElement().setAttribute("role", "alert");
    }

    private void follow() {
        ground.setVisible(act.getValue() == BulkOrder.Act.WITHHOLD);
        words.setVisible(act.getValue() != BulkOrder.Act.PUBLISH);
        done.setText(getTranslation("moderation.bulk.do." + act.getValue(), count));
    }

    private void finish() {
        try {
            var reason = act.getValue() == BulkOrder.Act.WITHHOLD
                    ? WithholdingReason.of(ground.getValue(), words.getValue())
                    : null;
            begin.accept(new BulkOrder(docket.id(), act.getValue(), reason, words.getValue(), chosen));
            close();
        } catch (Refusal refusal) {
            error.setText(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
