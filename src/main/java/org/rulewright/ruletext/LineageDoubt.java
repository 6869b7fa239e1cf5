package org.rulewright.ruletext;

/**
 * A provision of which the words don't tell what it was in the version before.
 *
 * @param now the provision in question
 * @param then the one that it may be, or may come from
 * @param guess what it looks like
 * @param accepted whether the portal took it to be so for now
 * @param redline the words of the one against the words of the other
 */
public record LineageDoubt(Provision now, Provision then, Verdict guess, boolean accepted, Redline redline) {}
