package org.rulewright.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail address that the sender of a comment gave at one time.
 *
 * @param address with most of it left out; empty where its owner had it forgotten
 * @param confirmed when its owner confirmed it; null where that has not happened
 * @param ended when another one took its place, or it was taken back; null where neither happened
 */
public record ContactVersion(
        String address,
        Instant asked,
        @Nullable Instant confirmed,
        @Nullable Instant ended) {

    /** Whether mail goes there. */
    public boolean counts() {
        return confirmed != null && ended == null;
    }

    /** Whether its owner has not answered yet. */
    public boolean waits() {
        return confirmed == null && ended == null;
    }

    /** The first sign of an address and where it is. */
    static String masked(String address) {
        var at = address.lastIndexOf('@');
        return at < 1
                ? "\u2026"
                : address.substring(0, address.offsetByCodePoints(0, 1)) + "\u2026" + address.substring(at);
    }
}
