package org.rulewright.comment.bundle;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;

/**
 * Messages or statements that staff bring in at once.
 *
 * @param name as its file was called
 * @param isWhole false while, or because, its file was not read to the end
 * @param reading how far reading its file is
 * @param takingBy the account that had it taken in; null where nobody has
 * @param counts how many items stand where; states that none has are left out
 */
public record Bundle(
        BundleId id,
        DocketId docket,
        BundleKind kind,
        String name,
        String uploadedBy,
        Instant uploaded,
        boolean isWhole,
        Reading reading,
        @Nullable String takingBy,
        Map<ItemState, Long> counts) {

    /**
     * How far reading is.
     *
     * @param isHere whether all of the file has come
     * @param bytes how large the file is
     * @param to how much of it is read
     * @param trouble the key of the words that say why it was not read to its end; empty where there is no trouble
     */
    public record Reading(boolean isHere, long bytes, long to, String trouble) {}

    /** Whether its file is being read, or waits for it. */
    public boolean isBeingRead() {
        return !isWhole && reading.isHere() && reading.trouble().isEmpty();
    }

    /** How many items stand there. */
    public long count(ItemState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** How many items it has. */
    public long size() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether its items are being taken in. */
    public boolean isBeingTaken() {
        return takingBy != null;
    }
}
