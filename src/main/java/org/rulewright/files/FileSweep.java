package org.rulewright.files;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rulewright.base.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets go of bytes that nothing refers to: uploads that broke off, and files whose draft is gone.
 *
 * <p>Several may sweep at once. What something refers to stays, by the word of {@link FilesInUse} and, should one of
 * them be wrong, by the database.
 */
@Component
class FileSweep {

    private static final Logger log = LoggerFactory.getLogger(FileSweep.class);
    private static final Duration AT_REST = Duration.ofDays(1);
    private static final int BATCH = 500;

    private final ContentStore store;
    private final List<FilesInUse> users;

    FileSweep(ContentStore store, List<FilesInUse> users) {
        this.store = store;
        this.users = users;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void sweepNow() {
        var swept = sweep(AT_REST);
        if (swept > 0) {
            log.info("Let go of {} files that nothing refers to", swept);
        }
    }

    /** Lets go of what was sent that long ago and is not in use, and says how many files that were. */
    int sweep(Duration atRest) {
        store.removeUnfinished(atRest);
        var swept = 0;
        var batch = store.olderThan(atRest, "", BATCH);
        while (!batch.isEmpty()) {
            swept += sweep(batch, atRest);
            batch = store.olderThan(atRest, batch.getLast().value(), BATCH);
        }
        return swept;
    }

    private int sweep(List<Sha256> batch, Duration atRest) {
        var free = new HashSet<>(batch);
        users.forEach(user -> free.removeAll(user.among(batch)));
        var swept = 0;
        for (var content : free) {
            try {
                store.removeIfOlderThan(atRest, content);
                swept++;
            } catch (DataIntegrityViolationException _) {
                log.warn("File {} is in use, though nobody said so", content);
            }
        }
        return swept;
    }
}
