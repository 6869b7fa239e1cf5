package org.rulewright.comment;

import java.util.Map;

/** How many comments of a docket stand where; every term is there, zero or not. */
public record Ledger(long received, Map<Status, Long> terms) {

    /** How many stand at this status. */
    public long of(Status status) {
        return terms.getOrDefault(status, 0L);
    }

    /** How many everybody can read, by themselves or in one that says the same. */
    public long shown() {
        return of(Status.PUBLISHED) + of(Status.GROUPED);
    }

    /** Whether received is the sum of the terms; anything else is a bug of ours that must be seen. */
    public boolean addsUp() {
        return received == terms.values().stream().mapToLong(Long::longValue).sum();
    }
}
