package org.rulewright.publication.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.publication.RuleReading;

/** How changes are marked, and how many of them have a published reason. */
final class TextLegend extends Div {

    private static final int LONG = 60;

    TextLegend(RuleReading reading, TextAddress here, boolean commentable) {
        addClassName("rw-text-legend");
        add(marks(reading));
        if (reading.against() != null && reading.provisions().size() > LONG) {
            add(only(reading, here));
        }
        if (reading.reasoned() > 0) {
            add(reasoned(reading));
        } else if (commentable) {
            var hint = new Span(getTranslation("publication.text.select"));
            hint.addClassNames("rw-small", "rw-quiet");
            add(hint);
        }
    }

    private Div marks(RuleReading reading) {
        var marks = new Div();
        marks.addClassNames("rw-row", "rw-small");
        marks.getElement().setAttribute("role", "group");
        marks.getElement().setAttribute("aria-label", getTranslation("publication.text.legend"));
        if (reading.against() != null) {
            marks.add(mark("ins", "publication.text.inserted"), mark("del", "publication.text.deleted"));
        }
        if (!reading.voices().points().onWords().isEmpty()) {
            marks.add(mark("mark", "publication.text.commented"));
        }
        if (reading.renumbered() > 0) {
            var renumbered = new Span(getTranslation("publication.text.renumbered", reading.renumbered()));
            renumbered.addClassName("rw-quiet");
            marks.add(renumbered);
        }
        return marks;
    }

    private HtmlComponent mark(String tag, String key) {
        var mark = new HtmlComponent(tag);
        mark.getElement().setText(getTranslation(key));
        return mark;
    }

    private Anchor only(RuleReading reading, TextAddress here) {
        var key = here.only() ? "publication.text.all" : "publication.text.only";
        var link = new Anchor(here.narrowed(!here.only()).in(reading.docket()), getTranslation(key));
        link.addClassNames("rw-small", "rw-tap");
        return link;
    }

    private StatusBadge reasoned(RuleReading reading) {
        var all = reading.changes().size();
        var complete = reading.reasoned() == all;
        return new StatusBadge(
                complete ? Tone.OK : Tone.TIME,
                complete ? Glyph.CHECK : Glyph.WARNING,
                getTranslation("publication.text.reasoned", reading.reasoned(), all));
    }
}
