package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.synthesis.Disposition;

/**
 * What the agency does about a concern, in a word and a glyph, the same at the desk and for the public; a refusal is grey,
 * since nothing needs to be put right.
 */
public final class DispositionBadge extends Composite<StatusBadge> {

    private final @Nullable Disposition disposition;

    /** A badge for this disposition; null where it is not decided. */
    public DispositionBadge(@Nullable Disposition disposition) {
        this.disposition = disposition;
    }

    /** The word for it. */
    public static String name(Disposition disposition) {
        return I18NProvider.translate("synthesis.disposition." + disposition);
    }

    @Override
    protected StatusBadge initContent() {
        if (disposition == null) {
            return new StatusBadge(Tone.LINE, I18NProvider.translate("synthesis.undecided"));
        }
        var words = name(disposition);
        return switch (disposition) {
            case ACCEPTED -> new StatusBadge(Tone.OK, Glyph.CHECK, words);
            case ACCEPTED_IN_PART -> new StatusBadge(Tone.PART, Glyph.HALF, words);
            case ALREADY_ADDRESSED -> new StatusBadge(Tone.QUIET, Glyph.TICK, words);
            case NOT_ACCEPTED -> new StatusBadge(Tone.QUIET, Glyph.MINUS, words);
            case OUT_OF_SCOPE -> new StatusBadge(Tone.QUIET, Glyph.CLOSE, words);
            case NOTED -> new StatusBadge(Tone.QUIET, Glyph.INFO, words);
        };
    }
}
