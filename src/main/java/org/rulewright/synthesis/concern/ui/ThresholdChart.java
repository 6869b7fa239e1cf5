package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.synthesis.concern.Threshold;
import org.rulewright.synthesis.concern.ThresholdScale;

/** The thresholds of one unit, the lowest first: a table whose rows carry bars, so that everybody reads the same. */
final class ThresholdChart extends Div {

    ThresholdChart(ThresholdScale scale, SheetReading reading) {
        var caption = caption(scale);
        var highest =
                scale.thresholds().stream().mapToLong(Threshold::comments).max().orElse(1);
        var table = new SimpleTable(
                caption,
                getTranslation("synthesis.concern.threshold"),
                getTranslation("synthesis.concern.threshold.drawn"),
                getTranslation("synthesis.concern.comments"),
                getTranslation("synthesis.concern.tellers"));
        table.addClassName("rw-thresholds");
        for (var threshold : scale.thresholds()) {
            table.row(
                    new Text(threshold.written()),
                    bar(threshold.comments(), highest),
                    NumberTable.number(threshold.comments()),
                    reading.tellers(threshold.tellers(), threshold.comments()));
        }
        addClassName("rw-stack-s");
        add(new H3(caption), new NumberTable(caption, table));
    }

    private String caption(ThresholdScale scale) {
        if (!scale.isMeasured()) {
            return getTranslation("synthesis.concern.thresholds.words");
        }
        return scale.unit().isEmpty()
                ? getTranslation("synthesis.concern.thresholds.bare")
                : getTranslation("synthesis.concern.thresholds", scale.unit());
    }

    private static Component bar(long comments, long highest) {
        var bar = new Span();
        bar.addClassName("rw-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.setWidth(Math.max(2, 100 * comments / highest) + "%");
        return bar;
    }
}
