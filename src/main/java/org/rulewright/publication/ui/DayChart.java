package org.rulewright.publication.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.publication.DaySeries;

/** How many comments came a day: a drawing made on the server, and the same as a table. */
final class DayChart extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int COLUMN = 19;
    private static final int HEIGHT = 46;

    private final DaySeries series;

    DayChart(DaySeries series, LocalDate today) {
        this.series = series;
        addClassName("rw-days");
        var caption = new Div(new Span(
                series.days() == 1
                        ? getTranslation("publication.days.caption")
                        : getTranslation("publication.days.caption.many", series.days())));
        caption.addClassName("rw-caption");
        add(
                new Html(drawing(today)),
                axis(today),
                caption,
                new Details(getTranslation("publication.as-table"), table()));
    }

    private String drawing(LocalDate today) {
        var width = COLUMN * series.counts().size();
        var bars = new StringBuilder();
        for (var column = 0; column < series.counts().size(); column++) {
            bars.append(bar(column, series.counts().get(column), series.columnOf(today) >= column));
        }
        return """
                <div><svg class="rw-figure rw-days-figure" viewBox="0 0 %d 48" preserveAspectRatio="none" role="img" \
                aria-label="%s">%s</svg></div>""".formatted(width, said(), bars);
    }

    private String bar(int column, long count, boolean begun) {
        if (count == 0) {
            return "<rect x=\"%d\" y=\"44\" width=\"%d\" height=\"2\" fill=\"var(--rw-%s)\"/>"
                    .formatted(column * COLUMN + 1, COLUMN - 4, begun ? "edge" : "line");
        }
        var height = Math.max(6, Math.round((float) HEIGHT * count / Math.max(series.highest(), 2)));
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"var(--rw-accent)\"/>"
                .formatted(column * COLUMN + 1, HEIGHT - height, COLUMN - 4, height);
    }

    private String said() {
        return getTranslation(
                "publication.days.said",
                WHOLE_DAY.format(series.first()),
                WHOLE_DAY.format(series.last()),
                series.counts().stream().mapToLong(Long::longValue).sum(),
                series.highest());
    }

    private Div axis(LocalDate today) {
        var axis = new Div(new Span(DAY.format(series.first())), new Span(DAY.format(series.last())));
        axis.addClassNames("rw-axis", "rw-tiny");
        axis.getElement().setAttribute("aria-hidden", "true");
        var place = 100.0 * (series.columnOf(today) + 1) / series.counts().size();
        if (place > 12 && place < 88) {
            var mark = new Span(getTranslation("publication.days.today"));
            mark.addClassName("rw-today");
            mark.setClassName("rw-hide-narrow", place < 30 || place > 70);
            mark.getStyle().set("left", place + "%");
            axis.add(mark);
        }
        return axis;
    }

    private SimpleTable table() {
        var table = new SimpleTable(
                        getTranslation("publication.days.caption"),
                        getTranslation("publication.days.day"),
                        getTranslation("publication.voices.comments"))
                .tight()
                .numbersLast();
        for (var column = 0; column < series.counts().size(); column++) {
            if (series.counts().get(column) > 0) {
                table.row(
                        WHOLE_DAY.format(series.dayOf(column)),
                        getTranslation("publication.number", series.counts().get(column)));
            }
        }
        return table;
    }
}
