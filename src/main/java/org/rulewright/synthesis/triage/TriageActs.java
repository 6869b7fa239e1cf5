package org.rulewright.synthesis.triage;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
 * <p>Many are done some thousands at a time, each lot in a transaction of its own, beside the requests: an act that breaks
 * off has done what it counts, and can be taken back like any other.
 */
@Service
public class TriageActs {

    private static final int LONGEST_REASON = 500;
    private static final int MOST_UNDERWAY = 20;

    private final TriageActStore store;
    private final TriageUndoStore undoing;
    private final Lots lots;
    private final ActLoop loop;
    private final PileStore piles;
    private final CommentReadings readings;
    private final CurrentAccount current;
    private final TriageMinutes minutes;

    TriageActs(
            TriageActStore store,
            TriageUndoStore undoing,
            Lots lots,
            ActLoop loop,
            PileStore piles,
            CommentReadings readings,
            CurrentAccount current,
            TriageMinutes minutes) {
        this.store = store;
        this.undoing = undoing;
        this.lots = lots;
        this.loop = loop;
        this.piles = piles;
        this.readings = readings;
        this.current = current;
        this.minutes = minutes;
    }

    /** Gives comments to an analyst to read, or to nobody; refuses somebody who is no analyst. */
    @PreAuthorize(Allowed.ANALYST)
    public TriageAct assign(Selection selection, Optional<AccountId> person) {
        person.ifPresent(this::requireAnalyst);
        return carryOut(selection, TriageAct.Kind.ASSIGN, () -> (act, lot) -> store.assign(act, all(lot, person)));
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
        return carryOut(selection, TriageAct.Kind.SHARE_OUT, () -> {
            var shares = EvenShares.of(lots.piles(selection), chosen, lots.had(selection.docket(), chosen));
            return (act, lot) -> store.assign(act, lots.shared(lot, shares));
        });
    }

    /** Marks comments as read; those that are not published stay unread. */
    @PreAuthorize(Allowed.ANALYST)
    public TriageAct read(Selection selection) {
        return carryOut(selection, TriageAct.Kind.READ, () -> (act, lot) -> store.read(act, readings.read(lot)));
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
        return carryOut(selection, TriageAct.Kind.FLAG, () -> (act, lot) -> store.flag(act, lot, written));
    }

    /** Takes the flags of comments away. */
    @PreAuthorize(Allowed.ANALYST)
    public TriageAct unflag(Selection selection) {
        return carryOut(selection, TriageAct.Kind.UNFLAG, () -> (act, lot) -> store.flag(act, lot, null));
    }

    /** The last thing that the caller did in the docket, if it changed something and was not taken back. */
    @PreAuthorize(Allowed.ANALYST)
    public Optional<TriageAct> last(DocketId docket) {
        return undoing.last(docket, who().id());
    }

    /** What of the caller's in the docket is being done just now, or taken back; empty where nothing is. */
    @PreAuthorize(Allowed.ANALYST)
    public Optional<TriageAct> underway(DocketId docket) {
        return store.newest(docket, who().id(), MOST_UNDERWAY).stream()
                .filter(act -> loop.isUnderway(act.id()))
                .findFirst();
    }

    /** How far an act is by now. */
    @PreAuthorize(Allowed.ANALYST)
    public TriageAct get(long act) {
        return store.get(act);
    }

    /**
     * Takes back the last thing that the caller did in the docket; what somebody has changed since stays as it is, and what
     * breaks off can be taken up again. Refuses where there is nothing to take back, and while something is not done yet.
     */
    @PreAuthorize(Allowed.ANALYST)
    public TriageAct undo(DocketId docket) {
        if (underway(docket).isPresent()) {
            throw new Refusal("synthesis.refused.underway");
        }
        var by = who();
        var act = undoing.last(docket, by.id()).orElseThrow(() -> new Refusal("synthesis.refused.undo"));
        soon(act.id(), by, act.comments() > Lots.SIZE, () -> takeBack(docket, act));
        return store.get(act.id());
    }

    private void takeBack(DocketId docket, TriageAct act) {
        var _ = lots.each(
                after -> undoing.changed(act.id(), after, Lots.SIZE),
                lot -> undoing.count(
                        act.id(),
                        act.kind() == TriageAct.Kind.READ
                                ? readings.takeBack(lot).size()
                                : undoing.restore(act, lot)));
        if (undoing.end(act.id())) {
            minutes.undone(docket, store.get(act.id()));
        }
    }

    /** Refuses what is plain at once; what there is to do with each lot is found out when it is done. */
    private TriageAct carryOut(
            Selection selection, TriageAct.Kind kind, Supplier<ToIntBiFunction<Long, List<CommentId>>> work) {
        var by = who();
        var act = lots.begin(selection.docket(), kind, by.id());
        soon(act, by, lots.isLarge(selection), () -> {
            try {
                var each = work.get();
                var _ = lots.each(selection, lot -> each.applyAsInt(act, lot));
            } finally {
                minutes.done(selection, store.get(act));
            }
        });
        return store.get(act);
    }

    /** Does at once what is small, and beside the requests what is large. */
    private void soon(long act, Account by, boolean isLarge, Runnable work) {
        if (isLarge) {
            loop.add(act, by, work);
        } else {
            work.run();
        }
    }

    private static Map<CommentId, Optional<AccountId>> all(Collection<CommentId> lot, Optional<AccountId> person) {
        return lot.stream().collect(toMap(each -> each, _ -> person));
    }

    private void requireAnalyst(AccountId person) {
        if (piles.find(person).isEmpty()) {
            throw new Refusal("synthesis.refused.no-analyst");
        }
    }

    private Account who() {
        return current.find().orElseThrow(() -> new Refusal("synthesis.refused.no-account"));
    }
}
