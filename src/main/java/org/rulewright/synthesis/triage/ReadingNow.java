package org.rulewright.synthesis.triage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rulewright.comment.CommentId;
import org.rulewright.identity.Account;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Who has which comment open just now, so that two do not read the same: told by each window every few seconds, and
 * forgotten a minute after the last time.
 */
@Service
public class ReadingNow {

    private static final AccountId NOBODY = new AccountId(0);

    private final ReaderStore store;
    private final CurrentAccount current;

    ReadingNow(ReaderStore store, CurrentAccount current) {
        this.store = store;
        this.current = current;
    }

    /** The caller has this comment before him, and no other one any more. */
    @PreAuthorize(Allowed.STAFF)
    public void look(CommentId comment) {
        current.find().ifPresent(account -> store.look(account.id(), comment));
    }

    /** The caller has no comment before him any more. */
    @PreAuthorize(Allowed.STAFF)
    public void leave() {
        current.find().ifPresent(account -> store.leave(account.id()));
    }

    /** Who else has these comments open; those that nobody else has are left out. */
    @PreAuthorize(Allowed.STAFF)
    public Map<CommentId, List<Analyst>> others(Collection<CommentId> comments) {
        return store.others(comments, current.find().map(Account::id).orElse(NOBODY));
    }
}
