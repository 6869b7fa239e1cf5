package org.rulewright.ruletext;

import org.rulewright.base.Refusal;

/**
 * Sets anchors, and carries them from version to version. An anchor follows the identity of its provision, never a
 * likeness of words: where identity ends, it says so.
 */
public final class Anchors {
    private Anchors() {}

    /** Anchors a whole provision. */
    public static Anchor on(VersionId version, Provision provision) {
        return new Anchor(version, provision.lineage(), provision.label(), "", "", "", provision.hash());
    }

    /** Anchors words of a provision. Refused where the provision does not hold them. */
    public static Anchor on(VersionId version, Provision provision, Quotation words) {
        if (words.placeIn(provision.text()).isEmpty()) {
            throw new Refusal("ruletext.refused.quote");
        }
        return new Anchor(
                version,
                provision.lineage(),
                provision.label(),
                words.quote(),
                words.prefix(),
                words.suffix(),
                provision.hash());
    }

    /** Finds what became of the words. The anchor must be of the version that the descent starts from. */
    public static CarriedAnchor carry(Anchor anchor, Descent descent) {
        return new Carrier(descent).carry(anchor);
    }
}
