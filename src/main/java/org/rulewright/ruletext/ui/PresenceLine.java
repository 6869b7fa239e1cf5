package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.rulewright.base.ui.Glyph;
import org.rulewright.ruletext.drafting.Glance;

/** Who else is at the draft, and where. */
final class PresenceLine extends Span {
    private final Span words = new Span(getTranslation("ruletext.presence.alone"));

    PresenceLine() {
        addClassNames("rw-saved", "rw-presence");
        getElement().setAttribute("aria-live", "polite");
        add(Glyph.PEOPLE.draw(), words);
    }

    void show(List<Glance.Present> others) {
        var said = others.isEmpty()
                ? getTranslation("ruletext.presence.alone")
                : others.stream().map(this::said).distinct().collect(Collectors.joining(" "));
        if (!said.equals(words.getText())) {
            words.setText(said);
        }
    }

    private String said(Glance.Present other) {
        return getTranslation(
                "ruletext.presence",
                other.name().isEmpty() ? 0 : 1,
                other.name(),
                other.label().isEmpty() ? 0 : 1,
                other.label());
    }
}
