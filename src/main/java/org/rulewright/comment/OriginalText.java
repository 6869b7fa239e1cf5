package org.rulewright.comment;

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
}
