package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.likeness.HitRate;

/** The concerns that an excerpt looks like, each with a way to file it there, and how often such a suggestion was right. */
final class LikenessRow extends Div {

    private static final int PERCENT = 100;

    LikenessRow(Excerpt excerpt, List<Concern> likely, HitRate rate, SynthesisActs acts) {
        addClassNames("rw-row", "rw-likeness");
        var says = new Span(getTranslation("synthesis.likeness"));
        says.addClassNames("rw-small", "rw-quiet");
        add(says);
        for (var place = 0; place < likely.size(); place++) {
            add(button(excerpt, likely.get(place), place + 1, acts));
        }
        var how = new Span(words(rate));
        how.addClassNames("rw-small", "rw-quiet");
        add(how);
    }

    private Button button(Excerpt excerpt, Concern concern, int place, SynthesisActs acts) {
        var file = new Button(
                getTranslation("synthesis.numbered", concern.number(), concern.title()),
                _ -> acts.file(excerpt.id(), concern.id()));
        file.addThemeVariants(ButtonVariant.SMALL);
        file.getElement().setAttribute("data-key", Integer.toString(place));
        file.setAriaLabel(
                getTranslation("synthesis.likeness.file", concern.number(), concern.title(), excerpt.quote()));
        return file;
    }

    private String words(HitRate rate) {
        return rate.isKnown()
                ? getTranslation(
                        "synthesis.likeness.rate",
                        Math.round((float) rate.hits() * PERCENT / rate.decided()),
                        rate.hits(),
                        rate.decided())
                : getTranslation("synthesis.likeness.rate.unknown", rate.decided(), HitRate.LEAST);
    }
}
