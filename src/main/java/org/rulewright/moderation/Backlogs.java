package org.rulewright.moderation;

import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Keeps in sight how many comments wait, and how long. */
@Service
public class Backlogs {

    private final BacklogStore store;

    Backlogs(BacklogStore store) {
        this.store = store;
    }

    /** What waits in each docket; dockets in which nothing waits are left out. */
    @PreAuthorize(Allowed.MODERATOR)
    public Map<DocketId, Backlog> all() {
        return store.all();
    }

    /** What waits in this docket. */
    @PreAuthorize(Allowed.MODERATOR)
    public Backlog of(DocketId docket) {
        return store.all().getOrDefault(docket, Backlog.NONE);
    }
}
