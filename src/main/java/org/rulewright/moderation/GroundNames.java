package org.rulewright.moderation;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the grounds are called where a reason is written down for good: in the agency's language, not the reader's. */
@Component
class GroundNames {

    private final ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    /** The reason in one sentence that everybody may read: the ground, and the moderator's own words; empty for null. */
    String written(@Nullable WithholdingReason reason) {
        if (reason == null) {
            return "";
        }
        var ground = texts.getString("moderation.ground." + reason.ground());
        return ground + ": " + reason.words();
    }

    /** What the public reads in the place of words that were redacted under this ground. */
    String label(Ground ground) {
        return "[" + texts.getString("moderation.gap." + ground) + "]";
    }
}
