package org.rulewright.confidential;

import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;

/**
 * What a confidential part belongs to, in words that this module does not look into.
 *
 * @param value such as {@code comment 12}; for a draft the fingerprint of its secret
 */
public record Owner(String value) {

    /** The draft that this secret opens. */
    static Owner of(Secret draft) {
        return ofDraft(draft.fingerprint());
    }

    /** The draft whose secret has this fingerprint. */
    public static Owner ofDraft(Sha256 fingerprint) {
        return new Owner("draft " + fingerprint);
    }

    /** Something of this kind that has this number. */
    public static Owner of(String kind, long number) {
        return new Owner(kind + " " + number);
    }

    /** The number behind the kind. */
    public long number() {
        return Long.parseLong(value.substring(value.lastIndexOf(' ') + 1));
    }
}
