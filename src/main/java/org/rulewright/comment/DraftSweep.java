package org.rulewright.comment;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.rulewright.confidential.Marks;
import org.rulewright.confidential.Owner;
import org.rulewright.files.FileSettings;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go of drafts that nobody has gone on with for long, of their files and of what they hide; several may do so at once. */
@Component
class DraftSweep {

    private static final Logger log = LoggerFactory.getLogger(DraftSweep.class);

    private final DraftStore store;
    private final Marks marks;
    private final FileSettings settings;
    private final TransactionTemplate transaction;

    DraftSweep(DraftStore store, Marks marks, FileSettings settings, TransactionTemplate transaction) {
        this.store = store;
        this.marks = marks;
        this.transaction = transaction;
        this.settings = settings;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void sweepNow() {
        var swept = sweep(settings.keepDrafts());
        if (swept > 0) {
            log.info("Let go of {} drafts that were never sent", swept);
        }
    }

    /** Lets go of drafts that were saved last that long ago and of what they hide, and says how many they were. */
    int sweep(Duration age) {
        return transaction.execute(_ -> {
            var swept = store.removeOlderThan(age);
            OwnAuthority.as(Role.ADMIN, () -> {
                swept.forEach(draft -> marks.forget(Owner.ofDraft(draft)));
                return swept;
            });
            return swept.size();
        });
    }
}
