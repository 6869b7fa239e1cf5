package org.rulewright.search.index;

/**
 * What became of a change that was sent.
 *
 * @param failure what the engine said; empty if it is done
 */
record Delivery(Change change, Outcome outcome, String failure) {

    /** How it ended. */
    enum Outcome {
        DONE,
        /** The index holds something newer, or says so: what is true must be read again. */
        OVERTAKEN,
        /** The engine has too much to do, or lost its index: nothing is wrong with the change. */
        LATER,
        /** The engine will not have it. */
        REFUSED
    }

    /** The one of two that needs more to be done. */
    Delivery worse(Delivery other) {
        return other.outcome.compareTo(outcome) > 0 ? other : this;
    }
}
