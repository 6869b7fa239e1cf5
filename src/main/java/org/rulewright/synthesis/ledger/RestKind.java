package org.rulewright.synthesis.ledger;

/** What can be left to settle before the answers of a docket are published. */
public enum RestKind {
    /** Comments about which no moderator has decided. */
    UNDECIDED,
    /** Published comments that nobody has read. */
    UNREAD,
    /** Excerpts that stand under no concern. */
    UNFILED,
    /** A concern without an answer and a disposition. */
    UNANSWERED,
    /** A summary with a sentence that cites nothing, or cites what is not filed there. */
    UNCITED,
    /** A summary with a sentence that says another number than it cites. */
    MISCOUNTED,
    /** What a member of the panel asks for, and nobody has answered. */
    UNHEARD,
    /** A text change that no answer and no other reason explains. */
    UNREASONED,
    /** A concern that was accepted without a change that carries it out. */
    UNKEPT,
    /** A text change that nothing in the notice or the comments let readers expect. */
    UNFORESEEN;

    /** Whether somebody may sign for it: what a sentence says that nobody said cannot be taken upon oneself. */
    public boolean isSignable() {
        return this != UNCITED;
    }

    /** Whether its things are counted and not listed, because there can be very many. */
    public boolean isCounted() {
        return this == UNDECIDED || this == UNREAD || this == UNFILED;
    }
}
