package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.moderation.Backlog;
import org.rulewright.moderation.Backlog.Age;

/** How long what waits has been waiting: a small drawing, and the same as a table. */
final class BacklogChart extends Div {

    private static final int COLUMN = 40;
    private static final int HEIGHT = 28;

    private final Backlog backlog;

    BacklogChart(Backlog backlog) {
        this.backlog = backlog;
        addClassName("rw-backlog");
        if (backlog.waiting() > 0) {
            add(new Html(drawing()), new Details(getTranslation("moderation.backlog.table"), table()));
        }
    }

    private String drawing() {
        var highest = Math.max(
                1,
                backlog.ages().values().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
        var bars = new StringBuilder();
        var ages = List.of(Age.values());
        for (var column = 0; column < ages.size(); column++) {
            var count = backlog.of(ages.get(column));
            var height = count == 0 ? 1 : Math.max(3, Math.round((float) HEIGHT * count / highest));
            bars.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"var(--rw-%s)\"/>"
                    .formatted(column * COLUMN + 1, HEIGHT - height, COLUMN - 4, height, count == 0 ? "line" : "time"));
        }
        return """
                <div><svg viewBox="0 0 %d %d" preserveAspectRatio="none" role="img" aria-label="%s">%s</svg></div>""".formatted(COLUMN * ages.size(), HEIGHT, said(), bars);
    }

    private String said() {
        return getTranslation(
                "moderation.backlog.said", backlog.waiting(), backlog.of(Age.LONGER), backlog.of(Age.MONTH));
    }

    private SimpleTable table() {
        var table = new SimpleTable(
                        getTranslation("moderation.backlog.table"),
                        getTranslation("moderation.backlog.age"),
                        getTranslation("moderation.waiting"))
                .tight()
                .numbersLast();
        for (var age : Age.values()) {
            table.row(getTranslation("moderation.backlog." + age), getTranslation("base.number", backlog.of(age)));
        }
        return table;
    }
}
