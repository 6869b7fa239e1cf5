package org.rulewright.notification;

import java.util.List;
import java.util.Optional;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The mail of the demonstration, for everybody to read; there only in demonstration mode, without a mail server. */
@Service
@DemonstrationOnly
public class LocalMailbox {

    static final int MOST = 200;

    private final MailboxStore store;

    LocalMailbox(MailboxStore store) {
        this.store = store;
    }

    /** What was sent last, the newest first. */
    @PreAuthorize(Allowed.ANYONE)
    public List<MailboxLetter> newest() {
        return store.newest(MOST);
    }

    /** One letter; empty where there is none of that number. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<MailboxLetter> find(long letter) {
        return store.find(letter);
    }
}
