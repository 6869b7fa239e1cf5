package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.synthesis.Disposition;

/** What the agency does about a concern, in a word and a glyph; a refusal is grey, because nothing is wrong. */
public final class DispositionBadge extends Composite<StatusBadge> {

    private final @Nullable Disposition disposition;

    /** A badge for this disposition; null where it is not decided. */
    public DispositionBadge(@Nullable Disposition disposition) {
        this.disposition = disposition;
    }

    @Override
    protected StatusBadge initContent() {
        if (disposition == null) {
            return new StatusBadge(Tone.LINE, I18NProvider.translate("synthesis.undecided"));
        }
        var words = I18NProvider.translate("synthesis.disposition." + disposition);
        return switch (disposition) {
            case ACCEPTED -> new StatusBadge(Tone.OK, Glyph.CHECK, words);
            case ACCEPTED_IN_PART -> new StatusBadge(Tone.PART, Glyph.HALF, words);
            case ALREADY_ADDRESSED -> new StatusBadge(Tone.PART, Glyph.TICK, words);
            case NOT_ACCEPTED -> new StatusBadge(Tone.QUIET, Glyph.MINUS, words);
            case OUT_OF_SCOPE, NOTED -> new StatusBadge(Tone.QUIET, Glyph.INFO, words);
        };
    }
}
