package org.rulewright.comment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.PartState;

/** How a confidential part is told: where it stands in its comment, on which ground, and what became of it. */
final class PartWords {

    private PartWords() {}

    /** Where it stands, such as "Point 1, evidence". */
    static String place(ConfidentialPart part) {
        var place = part.place().split("\\.", 3);
        return switch (place[0]) {
            case "points" ->
                I18NProvider.translate("comment.secret.place.points." + place[2].replaceAll("\\..*", ""), place[1]);
            case "files" -> I18NProvider.translate("comment.secret.place.files");
            default -> I18NProvider.translate("comment.secret.place.body");
        };
    }

    static String ground(ConfidentialPart part) {
        return ConfidentialFileName.ground(
                part.claim().ground().name(), part.claim().words());
    }

    static StatusBadge badge(PartState state) {
        var tone = switch (state) {
            case MARKED, CLAIMED -> Tone.TIME;
            case ACCEPTED -> Tone.SECRET;
            case REFUSED -> Tone.STOP;
            case WITHDRAWN -> Tone.QUIET;
            case RELEASED -> Tone.OK;
        };
        return new StatusBadge(tone, Glyph.LOCK, I18NProvider.translate("comment.secret.state." + state));
    }
}
