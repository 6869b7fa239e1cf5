package org.rulewright.synthesis.citing;

/**
 * What is wrong with a sentence of a summary.
 *
 * @param sentence its words, without citations
 * @param cited how many comments its quantity cites, with those that are counted with them; else 0
 * @param needed how many its quantity would need; how many cited excerpts are not filed here, where it cites such; else 0
 */
public record Flaw(Kind kind, String sentence, long cited, long needed) {

    /** What can be wrong. */
    public enum Kind {
        /** It cites nothing. */
        UNCITED,
        /** It cites an excerpt that is not filed under the concern, or not public. */
        FOREIGN,
        /** It says how many spoke, and the counts say otherwise. */
        MISCOUNTED;

        /** Whether somebody may sign for it: how many spoke can be known otherwise, but not what nobody said. */
        public boolean isSignable() {
            return this == MISCOUNTED;
        }
    }
}
