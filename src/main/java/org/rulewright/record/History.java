package org.rulewright.record;

import java.util.List;
import org.rulewright.base.Recorded;
import org.rulewright.base.RecordedTogether;
import org.rulewright.identity.Account;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only history of everything that counts.
 *
 * <p>It listens inside the transaction of the act itself: either both are there or neither is.
 *
 * @see "docs/decisions/0006-record-inside-the-transaction.md"
 */
@Service
public class History {

    private static final String NOBODY = "public";

    private final EntryStore store;
    private final CurrentAccount current;

    History(EntryStore store, CurrentAccount current) {
        this.store = store;
        this.current = current;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Recorded event) {
        store.add(current.find().map(Account::username).orElse(NOBODY), event);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(RecordedTogether events) {
        store.addAll(current.find().map(Account::username).orElse(NOBODY), events.entries());
    }

    /** What happened to a subject, named by its public number, the oldest first. */
    @PreAuthorize(Allowed.STAFF)
    public List<Entry> of(String subject) {
        return store.of(subject);
    }
}
