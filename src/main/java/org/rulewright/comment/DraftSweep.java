package org.rulewright.comment;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.rulewright.files.FileSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of drafts that nobody has gone on with for long, and with them of their files; several may do so at once. */
@Component
class DraftSweep {

    private static final Logger log = LoggerFactory.getLogger(DraftSweep.class);

    private final DraftStore store;
    private final FileSettings settings;

    DraftSweep(DraftStore store, FileSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void sweepNow() {
        var swept = sweep(settings.keepDrafts());
        if (swept > 0) {
            log.info("Let go of {} drafts that were never sent", swept);
        }
    }

    /** Lets go of drafts that were saved last that long ago, and says how many they were. */
    int sweep(Duration age) {
        return store.removeOlderThan(age);
    }
}
