package org.rulewright.synthesis.clearance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.Hand;
import org.rulewright.synthesis.citing.SummaryCheck;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chain of those who must clear the answers of a docket, each of whom signs exactly what he read. */
@Service
public class Clearances {

    private final Clearing clearing;
    private final ClearanceStore store;
    private final RemarkStore remarks;
    private final Hand hand;

    Clearances(Clearing clearing, ClearanceStore store, RemarkStore remarks, Hand hand) {
        this.clearing = clearing;
        this.store = store;
        this.remarks = remarks;
        this.hand = hand;
    }

    /** How far the clearance is. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public ClearanceBook book(DocketId docket) {
        var sheet = clearing.sheet(docket);
        return new ClearanceBook(
                sheet,
                store.steps(docket),
                ClearedItems.of(sheet, hand.drafters(docket)),
                store.entries(docket),
                remarks.all(docket));
    }

    /** Who could hold a step. */
    @PreAuthorize(Allowed.STAFF)
    public List<Person> people() {
        return store.people();
    }

    /**
     * Sets who must clear, in this order; no links mean that nobody but who publishes has to.
     *
     * <p>Refuses a role or a person that comes twice: a chain of one person is none. Signatures that were given stay.
     */
    @PreAuthorize(Allowed.DEADLINE_KEEPER)
    @Transactional
    public void set(DocketId docket, List<ChainLink> links) {
        hand.hold(docket);
        var roles = new HashSet<>(links.stream().map(ChainLink::role).toList());
        var holders = new HashSet<>(links.stream().map(ChainLink::holder).toList());
        if (roles.size() < links.size() || holders.size() < links.size()) {
            throw new Refusal("synthesis.refused.chain");
        }
        store.set(docket, links);
        var chain = links.stream().map(link -> link.role().name()).collect(Collectors.joining(", "));
        hand.note(docket, "clearance chain set", "answers", Map.of("chain", chain));
    }

    /**
     * Lets somebody else clear in one's place, or nobody where it is null.
     *
     * <p>Refuses where the caller does not hold the step, and a delegate who holds one or stands in at another.
     */
    @PreAuthorize(Allowed.STAFF)
    @Transactional
    public void delegate(DocketId docket, ClearanceRole role, @Nullable AccountId delegate) {
        hand.hold(docket);
        var steps = store.steps(docket);
        if (steps.stream()
                .noneMatch(step -> step.role() == role
                        && step.holder().id().equals(hand.act().by()))) {
            throw new Refusal("synthesis.refused.not-yours");
        }
        if (delegate != null && steps.stream().anyMatch(step -> step.keeps(delegate, role))) {
            throw new Refusal("synthesis.refused.stand-in");
        }
        store.delegate(docket, role, delegate);
        hand.note(docket, "clearance delegated", "role " + role, Map.of());
    }

    /**
     * Signs these parts for the role, exactly as the caller saw them.
     *
     * <p>Refuses who may not clear for it, a part that says something else by now, one that the caller had a hand in
     * or signed for another role, one with a sentence that cites nothing or what is not filed there, and one that those
     * before him have not signed.
     */
    @PreAuthorize(Allowed.STAFF)
    @Transactional
    public void sign(DocketId docket, ClearanceRole role, List<ClearedItem> seen) {
        hand.hold(docket);
        var book = book(docket);
        var step = step(book, role);
        for (var each : seen) {
            var item = asSeen(book, role, each);
            refuseUncited(book, item);
            refuseOwn(item);
            refuseTwice(book, role, item);
            store.say(docket, step, item, "", hand.act());
            note(docket, "answer cleared", role, item);
        }
    }

    /** Gives a part back with a reason; it stays open for the role until its words change. Refuses like signing. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional
    public void giveBack(DocketId docket, ClearanceRole role, ClearedItem seen, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("synthesis.refused.return-reason");
        }
        hand.hold(docket);
        var book = book(docket);
        var step = step(book, role);
        var item = asSeen(book, role, seen);
        store.say(docket, step, item, reason.strip(), hand.act());
        note(docket, "answer returned", role, item);
    }

    /** Writes in the margin of a part. Refuses no words, and a part that is not there. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional
    public void remark(DocketId docket, String item, String words) {
        if (words.isBlank()) {
            throw new Refusal("synthesis.refused.remark");
        }
        if (book(docket).item(item).isEmpty()) {
            throw new NotFound("synthesis.clearance.unknown");
        }
        remarks.add(docket, item, words.strip(), hand.act());
        hand.note(docket, "remark made", item, Map.of());
    }

    /** Says that a remark was seen to. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional
    public void settle(Remark remark) {
        var docket =
                remarks.settle(remark.id(), hand.act()).orElseThrow(() -> new NotFound("synthesis.clearance.unknown"));
        hand.note(docket, "remark settled", remark.item(), Map.of());
    }

    private ClearanceStep step(ClearanceBook book, ClearanceRole role) {
        var by = hand.act().by();
        return book.steps().stream()
                .filter(step -> step.role() == role && by != null && step.isOpenTo(by))
                .findFirst()
                .orElseThrow(() -> new Refusal("synthesis.refused.not-yours"));
    }

    private static ClearedItem asSeen(ClearanceBook book, ClearanceRole role, ClearedItem seen) {
        var item = book.item(seen.key())
                .filter(now -> now.read().equals(seen.read()))
                .orElseThrow(() -> new Refusal("synthesis.refused.clearance-read", seen.label()));
        if (!book.isTurn(role, item)) {
            throw new Refusal("synthesis.refused.turn", item.label());
        }
        return item;
    }

    private void refuseOwn(ClearedItem item) {
        if (item.drafters().contains(Objects.requireNonNull(hand.act().by()))) {
            throw item.key().equals(ClearedItem.BESIDE)
                    ? new Refusal("synthesis.refused.own-beside")
                    : new Refusal("synthesis.refused.own-clearance", item.label());
        }
    }

    private void refuseTwice(ClearanceBook book, ClearanceRole role, ClearedItem item) {
        if (book.hasSignedForAnother(Objects.requireNonNull(hand.act().by()), role, item)) {
            throw new Refusal("synthesis.refused.signed-twice");
        }
    }

    private static void refuseUncited(ClearanceBook book, ClearedItem item) {
        var chain = book.sheet().chain();
        chain.concerns().stream()
                .filter(concern -> ClearedItem.of(concern.id()).equals(item.key()))
                .filter(concern -> SummaryCheck.of(chain, concern).stream()
                        .anyMatch(flaw -> !flaw.kind().isSignable()))
                .findFirst()
                .ifPresent(concern -> {
                    throw new Refusal("synthesis.refused.clear-uncited", concern.number());
                });
    }

    private void note(DocketId docket, String act, ClearanceRole role, ClearedItem item) {
        hand.note(
                docket,
                act,
                item.key(),
                Map.of("role", role.name(), "read", item.read().value()));
    }
}
