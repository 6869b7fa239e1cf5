package org.rulewright.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.rulewright.comment.Comment;

/** Publishes many at once: those that are ticked, after saying how many they are. */
final class BulkBar extends Div {

    private final QueueRows rows;
    private final Consumer<List<Comment>> publishAll;
    private final Button publish = new Button();

    BulkBar(List<Comment> waiting, QueueRows rows, Consumer<List<Comment>> publishAll) {
        this.rows = rows;
        this.publishAll = publishAll;
        addClassName("rw-bulk");
        var all = new Checkbox(getTranslation("moderation.tick-all", waiting.size()));
        all.addValueChangeListener(event -> rows.tickAll(event.getValue()));
        publish.addThemeVariants(ButtonVariant.SMALL);
        publish.addClickListener(_ -> ask());
        rows.onTick(this::count);
        count();
        add(all, publish);
    }

    private void count() {
        var ticked = rows.ticked().size();
        publish.setVisible(ticked > 0);
        publish.setText(getTranslation("moderation.publish-ticked", ticked));
    }

    private void ask() {
        var ticked = rows.ticked();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("moderation.bulk.title", ticked.size()));
        dialog.setText(getTranslation("moderation.bulk.text"));
        dialog.setConfirmText(getTranslation("moderation.publish-ticked", ticked.size()));
        dialog.setCancelText(getTranslation("moderation.bulk.cancel"));
        dialog.setCancelable(true);
        dialog.addConfirmListener(_ -> publishAll.accept(ticked));
        dialog.open();
    }
}
