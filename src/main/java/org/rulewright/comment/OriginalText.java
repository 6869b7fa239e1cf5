package org.rulewright.comment;

import java.util.ArrayList;
import java.util.List;

/**
 * One text of a comment as it was received, for staff.
 *
 * @param place as in {@link Redaction}
 * @param claims where labels stand in it for what its sender claimed as confidential
 * @param redactions what of it is redacted now
 */
public record OriginalText(String place, String words, List<Gap> claims, List<Redaction> redactions) {

    /** As the public reads it now. */
    public PublicText shown() {
        return PublicText.of(words, claims, redactions);
    }

    /** As the public would read it with those of these redactions that are of this text. */
    public PublicText with(List<Redaction> others) {
        return PublicText.of(
                words,
                claims,
                others.stream().filter(other -> other.place().equals(place)).toList());
    }

    /** The text with these redactions and no others, as they are carried out. */
    OriginalText redacted(List<Redaction> others) {
        return new OriginalText(place, words, claims, with(others).redactions());
    }

    /** The text with these labels in it. */
    OriginalText claiming(List<Gap> others) {
        return new OriginalText(place, words, others, redactions).redacted(redactions);
    }

    /** The words that are redacted. */
    List<HiddenWords> hidden() {
        return redactions.stream()
                .map(redaction -> new HiddenWords(
                        words.substring(redaction.start(), redaction.end()), redaction.ground(), redaction.label()))
                .toList();
    }

    /** The text with other words in the place of a label; what stands behind moves. */
    OriginalText closing(Gap label, String others) {
        var by = others.length() - (label.end() - label.start());
        var moved = new ArrayList<Gap>();
        for (var claim : claims) {
            if (!claim.equals(label)) {
                var shift = claim.start() >= label.end() ? by : 0;
                moved.add(new Gap(place, claim.start() + shift, claim.end() + shift, claim.kind(), claim.ground()));
            }
        }
        var text = words.substring(0, label.start()) + others + words.substring(label.end());
        var cuts = redactions.stream()
                .map(cut -> cut.start() >= label.end() ? cut.over(cut.start() + by, cut.end() + by) : cut)
                .toList();
        return new OriginalText(place, text, moved, cuts);
    }
}
