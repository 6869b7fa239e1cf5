package org.rulewright.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.rulewright.comment.Comment;
import org.rulewright.moderation.BulkOrder;

/** Does the same to many at once: to those that are ticked, or to all that wait. */
final class BulkBar extends Div {

    private final ModerationSheet sheet;
    private final QueueRows rows;
    private final Consumer<BulkOrder> begin;
    private final Button ticked = new Button();

    BulkBar(ModerationSheet sheet, QueueRows rows, Consumer<BulkOrder> begin) {
        this.sheet = sheet;
        this.rows = rows;
        this.begin = begin;
        addClassName("rw-bulk");
        var tick = new Checkbox(
                getTranslation("moderation.tick-all", sheet.waiting().size()));
        tick.addValueChangeListener(event -> rows.tickAll(event.getValue()));
        ticked.addThemeVariants(ButtonVariant.SMALL);
        ticked.addClickListener(_ -> ask(rows.ticked()));
        rows.onTick(this::count);
        count();
        add(tick, ticked);
        if (sheet.count() > sheet.waiting().size()) {
            var all = new Button(getTranslation("moderation.bulk.all", sheet.count()), _ -> ask(List.of()));
            all.addThemeVariants(ButtonVariant.SMALL);
            add(all);
        }
    }

    private void count() {
        var count = rows.ticked().size();
        ticked.setVisible(count > 0);
        ticked.setText(getTranslation("moderation.bulk.decide", count));
    }

    private void ask(List<Comment> chosen) {
        var ids = chosen.stream().map(Comment::id).toList();
        new BulkDialog(sheet.docket(), ids, chosen.isEmpty() ? sheet.count() : chosen.size(), begin).open();
    }
}
