package org.rulewright.docket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.i18n.I18NProvider;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.docket.Stage;

/** Where a docket stands, in a word. */
public final class StageBadge extends Composite<StatusBadge> {

    private final Stage stage;

    /** A badge for this stage. */
    public StageBadge(Stage stage) {
        this.stage = stage;
    }

    @Override
    protected StatusBadge initContent() {
        var word = I18NProvider.translate("docket.stage." + stage);
        return switch (stage) {
            case ANNOUNCED -> new StatusBadge(Tone.LINE, Glyph.CALENDAR, word);
            case OPEN -> new StatusBadge(Tone.ACCENT, word);
            case DRAFTING -> new StatusBadge(Tone.QUIET, Glyph.EDIT, word);
            case ANSWERED -> new StatusBadge(Tone.OK, Glyph.CHECK, word);
        };
    }
}
