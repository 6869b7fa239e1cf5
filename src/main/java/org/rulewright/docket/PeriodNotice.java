package org.rulewright.docket;

import java.time.Instant;
import java.time.ZoneId;

/**
 * That a deadline was moved, as the agency gave notice of it; it is never changed afterwards.
 *
 * @param oldClose when the period ended, or had ended, before
 * @param newClose when it ends now
 * @param zone in which both are told
 * @param notice where it was published, such as "87 FR 12345"
 * @param by the account that did it
 * @param done when, by the database's clock
 */
public record PeriodNotice(
        Kind kind,
        Instant oldClose,
        Instant newClose,
        ZoneId zone,
        String notice,
        String reason,
        String by,
        Instant done) {

    /** What was done. */
    public enum Kind {
        /** A period that had not closed yet was given a later close. */
        EXTENDED,
        /** After the close, a further period was opened. */
        REOPENED
    }
}
