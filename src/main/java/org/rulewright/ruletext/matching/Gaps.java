package org.rulewright.ruletext.matching;

/** What a reader would rather see: how much each token is worth keeping, and what every interruption costs. */
final class Gaps {
    private final int[] worth;
    private final int interruption;
    private final int replacement;

    /**
     * @param worth of each token, by its number
     * @param interruption of the kept text, by words inserted or deleted
     * @param replacement how much more it is where words are both deleted and inserted
     */
    Gaps(int[] worth, int interruption, int replacement) {
        this.worth = worth;
        this.interruption = interruption;
        this.replacement = replacement;
    }

    int worth(int token) {
        return worth[token];
    }

    int interruption() {
        return interruption;
    }

    int replacement() {
        return replacement;
    }
}
