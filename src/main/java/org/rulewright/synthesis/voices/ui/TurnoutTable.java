package org.rulewright.synthesis.voices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.docket.Categories;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.synthesis.voices.Turnout;

/** How much came from each category, beside earlier dockets. */
final class TurnoutTable extends Section {

    TurnoutTable(List<Turnout> turnout, Categories categories) {
        addClassName("rw-stack");
        var caption = getTranslation("synthesis.voices.turnout");
        var table = new SimpleTable(
                        caption,
                        getTranslation("synthesis.concern.category"),
                        getTranslation("synthesis.voices.turnout.here"),
                        getTranslation("synthesis.voices.turnout.earlier"),
                        getTranslation("synthesis.voices.turnout.state"))
                .tight();
        turnout.forEach(each -> table.row(
                new CategoryLabel(categories.get(each.category())),
                new Text(getTranslation("base.number", each.here())),
                new Text(
                        each.earlier().isEmpty()
                                ? getTranslation("synthesis.voices.turnout.first")
                                : getTranslation("base.number", each.middle())),
                state(each)));
        var rule = new Paragraph(getTranslation("synthesis.voices.turnout.rule", Turnout.ENOUGH));
        rule.addClassNames("rw-small", "rw-quiet");
        add(new SectionHeading(caption), new Div(table), rule);
    }

    private Component state(Turnout turnout) {
        return switch (turnout.verdict()) {
            case MISSING -> new StatusBadge(Tone.STOP, Glyph.CLOSE, getTranslation("synthesis.voices.turnout.MISSING"));
            case THIN -> new StatusBadge(Tone.TIME, Glyph.WARNING, getTranslation("synthesis.voices.turnout.THIN"));
            case PRESENT -> new Span(getTranslation("synthesis.voices.turnout.PRESENT"));
        };
    }
}
