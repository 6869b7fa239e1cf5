package org.rulewright.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.synthesis.Disposition;

/** What the agency did about a concern; a refusal is grey, since nothing needs to be put right. */
final class DispositionBadge extends Composite<StatusBadge> {

    private final Disposition disposition;

    DispositionBadge(@Nullable Disposition disposition) {
        this.disposition = disposition == null ? Disposition.NOTED : disposition;
    }

    static String name(Disposition disposition) {
        return I18NProvider.translate("publication.disposition." + disposition);
    }

    @Override
    protected StatusBadge initContent() {
        return new StatusBadge(tone(), glyph(), name(disposition));
    }

    private Tone tone() {
        return switch (disposition) {
            case ACCEPTED -> Tone.OK;
            case ACCEPTED_IN_PART -> Tone.PART;
            case NOT_ACCEPTED, ALREADY_ADDRESSED, OUT_OF_SCOPE, NOTED -> Tone.QUIET;
        };
    }

    private Glyph glyph() {
        return switch (disposition) {
            case ACCEPTED -> Glyph.CHECK;
            case ACCEPTED_IN_PART -> Glyph.HALF;
            case NOT_ACCEPTED -> Glyph.MINUS;
            case ALREADY_ADDRESSED -> Glyph.TICK;
            case OUT_OF_SCOPE -> Glyph.CLOSE;
            case NOTED -> Glyph.INFO;
        };
    }
}
