package org.rulewright.search.index;

/**
 * Something that has yet to reach the index, claimed by one relay.
 *
 * @param subject the id of what changed
 * @param attempts how often the engine has refused it
 * @param version orders it among all that is ever sent about the subject
 */
record OutboxRow(long id, Kind kind, long subject, int attempts, long version) {

    /** What changed. */
    enum Kind {
        COMMENT,
        /** Something that the comments of a docket repeat. */
        DOCKET
    }
}
