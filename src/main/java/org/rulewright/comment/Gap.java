package org.rulewright.comment;

/**
 * Words that are kept from the public; in the public text their place holds a label in square brackets, such as
 * {@code [personal data]}.
 *
 * <p>The public text is stored with its gaps already made: whoever reads it without knowing of gaps shows nothing that
 * is hidden. A gap only tells where the label stands, so that it can be drawn as one.
 *
 * @param place which text: {@code body}, or {@code points.1.words}, {@code points.1.wording},
 *     {@code points.1.evidence.1.value} and so on, counted from 1
 * @param start where the label begins in the public text, as an index of Java's chars
 * @param end the index behind the label
 * @param kind on whose word the text is hidden
 * @param ground a code of the ground of that kind
 */
public record Gap(String place, int start, int end, Kind kind, String ground) {

    /** Who hid the words. */
    public enum Kind {
        /** The sender claimed confidentiality. */
        CONFIDENTIAL,
        /** The agency redacted them. */
        REDACTED
    }

    /** Refuses an empty gap. */
    public Gap {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a gap must hold its label");
        }
    }
}
