package org.rulewright.docket;

import java.time.Instant;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.identity.Account;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the deadlines of dockets, each time with a notice and a reason that everybody can read.
 *
 * @see "docs/decisions/0027-the-legal-moment.md"
 */
@Service
public class Periods {

    private final DocketStore dockets;
    private final PeriodStore store;
    private final LateRuleStore rules;
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;

    Periods(
            DocketStore dockets,
            PeriodStore store,
            LateRuleStore rules,
            CurrentAccount account,
            ApplicationEventPublisher events) {
        this.dockets = dockets;
        this.store = store;
        this.rules = rules;
        this.account = account;
        this.events = events;
    }

    /** What was decided about the docket's deadlines. */
    @PreAuthorize(Allowed.ANYONE)
    public PeriodHistory history(DocketId docket) {
        return new PeriodHistory(rules.get(docket), store.notices(docket), rules.notices(docket));
    }

    /** What the docket does with late comments now. */
    @PreAuthorize(Allowed.ANYONE)
    public LateRule lateRule(DocketId docket) {
        return rules.get(docket);
    }

    /**
     * Gives a period that has not closed yet a later close.
     *
     * <p>Refuses a close that is not later, one that has passed, a period that has closed meanwhile (it can be reopened)
     * or that somebody else has moved, and an answered docket.
     *
     * @param seenClose the close as the caller saw it
     */
    @PreAuthorize(Allowed.DEADLINE_KEEPER)
    @Transactional
    public void extend(DocketId id, Instant seenClose, NewClose newClose) {
        var now = store.hold(id);
        var docket = unanswered(id);
        refuseUnless(now.isBefore(newClose.closes()), "docket.refused.past");
        refuseUnless(seenClose.isBefore(newClose.closes()), "docket.refused.shorter");
        refuseUnless(
                docket.periods().stream().anyMatch(period -> period.closes().equals(seenClose)),
                "docket.refused.moved");
        var closing = required(store.extend(id, seenClose, newClose.closes()), "docket.refused.closed");
        store.note(id, closing, PeriodNotice.Kind.EXTENDED, newClose, by());
        events.publishEvent(new PeriodExtended(id, docket.number(), seenClose, newClose));
    }

    /**
     * Opens a further period from now on, after the last one has closed.
     *
     * <p>Refuses a close that has passed, a docket that has a period which is open or to come (it can be extended), and
     * an answered docket.
     */
    @PreAuthorize(Allowed.DEADLINE_KEEPER)
    @Transactional
    public void reopen(DocketId id, NewClose newClose) {
        var now = store.hold(id);
        var docket = unanswered(id);
        refuseUnless(now.isBefore(newClose.closes()), "docket.refused.past");
        var closing = required(store.reopen(id, newClose.closes()), "docket.refused.open");
        store.note(id, closing, PeriodNotice.Kind.REOPENED, newClose, by());
        events.publishEvent(new PeriodReopened(id, docket.number(), closing.closes(), newClose));
    }

    /** Says from now on what happens to comments after the close; refuses where no reason is given. */
    @PreAuthorize(Allowed.DEADLINE_KEEPER)
    @Transactional
    public void setLateRule(DocketId id, LateRule rule, String reason) {
        NewClose.requireReason(reason);
        store.hold(id);
        var docket = unanswered(id);
        rules.set(id, rule, reason.strip(), by());
        events.publishEvent(new LateRuleSet(id, docket.number(), rule, reason.strip()));
    }

    private Docket unanswered(DocketId id) {
        var docket = dockets.get(id);
        refuseUnless(docket.answered() == null, "docket.refused.answered");
        return docket;
    }

    private String by() {
        return account.find().map(Account::username).orElse("system");
    }

    private static void refuseUnless(boolean isSo, String key) {
        if (!isSo) {
            throw new Refusal(key);
        }
    }

    private static <T> T required(Optional<T> found, String key) {
        return found.orElseThrow(() -> new Refusal(key));
    }
}
