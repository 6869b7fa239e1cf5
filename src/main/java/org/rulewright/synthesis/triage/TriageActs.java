package org.rulewright.synthesis.triage;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.rulewright.base.Refusal;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Account;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.synthesis.ledger.CommentReadings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Does the same to one comment or to many; who did it last can take it back where nobody has changed it since.
 *
 * <p>Many are done some thousands at a time, each lot in a transaction of its own: an act that breaks off has done what it
 * counts, and can be taken back like any other.
 */
@Service
public class TriageActs {

    private static final int LONGEST_REASON = 500;

    private final TriageActStore store;
    private final TriageUndoStore undoing;
    private final Lots lots;
    private final PileStore piles;
    private final CommentReadings readings;
    private final CurrentAccount current;
    private final TriageMinutes minutes;

    TriageActs(
            TriageActStore store,
            TriageUndoStore undoing,
            Lots lots,
            PileStore piles,
            CommentReadings readings,
            CurrentAccount current,
            TriageMinutes minutes) {
        this.store = store;
        this.undoing = undoing;
        this.lots = lots;
        this.piles = piles;
        this.readings = readings;
        this.current = current;
        this.minutes = minutes;
    }

    /** Gives comments to an analyst to read, or to nobody; refuses somebody who is no analyst. */
    @PreAuthorize(Allowed.ANALYST)
    public TriageAct assign(Selection selection, Optional<AccountId> person) {
        person.ifPresent(this::requireAnalyst);
        return carryOut(selection, TriageAct.Kind.ASSIGN, (act, lot) -> store.assign(act, all(lot, person)));
    }

    /**
     * Shares comments out among analysts, so that each has about as many words to read, with what he has already; all that
     * belongs to one campaign goes to one of them, and what it repeats counts once. What somebody has stays with him, and
     * what nobody has to read any more goes to nobody.
     *
     * <p>Refuses where nobody is named, and somebody who is no analyst.
     */
    @PreAuthorize(Allowed.ANALYST)
    public TriageAct shareOut(Selection selection, List<AccountId> people) {
        var chosen = people.stream().distinct().toList();
        if (chosen.isEmpty()) {
            throw new Refusal("synthesis.refused.nobody");
        }
        chosen.forEach(this::requireAnalyst);
        var shares = EvenShares.of(lots.piles(selection), chosen, lots.had(selection.docket(), chosen));
        return carryOut(selection, TriageAct.Kind.SHARE_OUT, (act, lot) -> store.assign(act, lots.shared(lot, shares)));
    }

    /** Marks comments as read; those that are not published stay unread. */
    @PreAuthorize(Allowed.ANALYST)
    public TriageAct read(Selection selection) {
        return carryOut(selection, TriageAct.Kind.READ, (act, lot) -> store.read(act, readings.read(lot)));
    }

    /** Flags comments, for all who come after; refuses without a reason, and with one that is too long to be read. */
    @PreAuthorize(Allowed.ANALYST)
    public TriageAct flag(Selection selection, String reason) {
        var written = reason.strip();
        if (written.isEmpty()) {
            throw new Refusal("synthesis.refused.flag");
        }
        if (written.length() > LONGEST_REASON) {
            throw new Refusal("synthesis.refused.flag-long", LONGEST_REASON);
        }
        return carryOut(selection, TriageAct.Kind.FLAG, (act, lot) -> store.flag(act, lot, written));
    }

    /** Takes the flags of comments away. */
    @PreAuthorize(Allowed.ANALYST)
    public TriageAct unflag(Selection selection) {
        return carryOut(selection, TriageAct.Kind.UNFLAG, (act, lot) -> store.flag(act, lot, null));
    }

    /** The last thing that the caller did in the docket, if it changed something and was not taken back. */
    @PreAuthorize(Allowed.ANALYST)
    public Optional<TriageAct> last(DocketId docket) {
        return undoing.last(docket, who());
    }

    /**
     * Takes back the last thing that the caller did in the docket; what somebody has changed since stays as it is. Says
     * how many comments are as they were. Where that breaks off, the rest can be taken back later.
     *
     * <p>Refuses where there is nothing to take back.
     */
    @PreAuthorize(Allowed.ANALYST)
    public int undo(DocketId docket) {
        var act = undoing.last(docket, who()).orElseThrow(() -> new Refusal("synthesis.refused.undo"));
        var restored = lots.each(
                after -> undoing.changed(act.id(), after, Lots.SIZE),
                lot -> act.kind() == TriageAct.Kind.READ
                        ? readings.takeBack(lot).size()
                        : undoing.restore(act, lot));
        if (undoing.end(act.id())) {
            minutes.undone(docket, act, restored);
        }
        return restored;
    }

    private TriageAct carryOut(Selection selection, TriageAct.Kind kind, ToIntBiFunction<Long, List<CommentId>> work) {
        var act = lots.begin(selection.docket(), kind, who());
        try {
            lots.each(selection, lot -> work.applyAsInt(act, lot));
        } finally {
            minutes.done(selection, store.get(act));
        }
        return store.get(act);
    }

    private static Map<CommentId, Optional<AccountId>> all(Collection<CommentId> lot, Optional<AccountId> person) {
        return lot.stream().collect(toMap(each -> each, _ -> person));
    }

    private void requireAnalyst(AccountId person) {
        if (piles.find(person).isEmpty()) {
            throw new Refusal("synthesis.refused.no-analyst");
        }
    }

    private AccountId who() {
        return current.find().map(Account::id).orElseThrow(() -> new Refusal("synthesis.refused.no-account"));
    }
}
