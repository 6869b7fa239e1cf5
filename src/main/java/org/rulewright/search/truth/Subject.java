package org.rulewright.search.truth;

/** Something that the index tells of by one or more documents, and that changes as one. */
public record Subject(Kind kind, long id) {

    /** What it is. */
    public enum Kind {
        /** A comment; its files follow. */
        COMMENT,
        /** A comment whose files need not follow. */
        COMMENT_ALONE,
        /** A file of a comment: its pages. */
        FILE,
        /** What all else in a docket repeats. */
        DOCKET,
        /** The notices, rules and papers of a docket. */
        PAPERS,
        /** A version of a rule text: its provisions. */
        VERSION,
        /** The published concerns and answers of a docket. */
        ANSWERS;

        /** Whether one of it is many documents, so that few are sent at once; the outbox has the same list. */
        public boolean isLarge() {
            return this == FILE || this == VERSION || this == ANSWERS;
        }

        /** Whether it is a comment. */
        public boolean isComment() {
            return this == COMMENT || this == COMMENT_ALONE;
        }
    }

    /** The same, whether or not its files follow. */
    public Subject alone() {
        return kind == Kind.COMMENT ? new Subject(Kind.COMMENT_ALONE, id) : this;
    }
}
