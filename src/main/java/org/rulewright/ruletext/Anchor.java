package org.rulewright.ruletext;

import org.rulewright.base.Sha256;

/**
 * Words in one version of a rule's text that somebody spoke about.
 *
 * @param label the provision's number in that version, for readers
 * @param quote the words; empty where the whole provision is meant
 * @param prefix some words before the quote, to tell it from the same words elsewhere in the provision; may be empty
 * @param suffix some words after it; may be empty
 * @param hash over the provision's words, as they were
 */
public record Anchor(
        VersionId version, LineageId lineage, String label, String quote, String prefix, String suffix, Sha256 hash) {
    /** The words with what stood around them; refused where the whole provision is meant. */
    public Quotation quotation() {
        return new Quotation(quote, prefix, suffix);
    }

    public boolean isWholeProvision() {
        return quote.isEmpty();
    }
}
