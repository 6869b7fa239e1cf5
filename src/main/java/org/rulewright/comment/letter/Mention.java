package org.rulewright.comment.letter;

import java.util.List;

/**
 * Words of a letter that name a place.
 *
 * @param span where they stand in the looked at words
 * @param targets what they can mean; several where they do not say which
 */
record Mention(Kind kind, Span span, List<Target> targets) {

    /** How a place is named. */
    enum Kind {
        NUMBER,
        NAME,
        QUESTION,
        /** A name in passing: worth offering, not worth deciding by. */
        HINT
    }

    boolean isCertain() {
        return kind != Kind.HINT && targets.size() == 1;
    }
}
