package org.rulewright.panel.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.panel.PanelStance;

/** How a stance is drawn: as a badge with its word, or as one square among many. */
final class StanceMark {

    private StanceMark() {}

    /** The badge of a stance, or of none. */
    static StatusBadge badge(Optional<PanelStance> stance) {
        var word = I18NProvider.translate(
                "panel.badge." + stance.map(PanelStance::name).orElse("NONE"));
        return new StatusBadge(stance.map(StanceMark::tone).orElse(Tone.LINE), word);
    }

    /** A square without a word; what it says must stand beside it. */
    static Span square(PanelStance stance) {
        var square = new Span();
        square.getElement().setAttribute("aria-hidden", "true");
        switch (stance) {
            case AGREE -> draw(square, "rw-agree", Glyph.CHECK);
            case AGREE_WITH_CHANGES -> draw(square, "rw-changes-asked", Glyph.PLUS);
            case BLOCKING -> draw(square, "rw-blocks", Glyph.CLOSE);
            case ABSTAIN -> square.addClassName("rw-abstains");
            case RECUSED -> square.addClassName("rw-recused");
        }
        return square;
    }

    private static void draw(Span square, String className, Glyph glyph) {
        square.addClassName(className);
        square.add(glyph.draw());
    }

    private static Tone tone(PanelStance stance) {
        return switch (stance) {
            case AGREE -> Tone.OK;
            case AGREE_WITH_CHANGES -> Tone.PART;
            case BLOCKING -> Tone.STOP;
            case ABSTAIN, RECUSED -> Tone.QUIET;
        };
    }
}
