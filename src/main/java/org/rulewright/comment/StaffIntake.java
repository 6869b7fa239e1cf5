package org.rulewright.comment;

import java.util.List;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what came by letter, by mail or at a hearing, on behalf of its sender, and keeps what came. */
@Service
public class StaffIntake {

    private final CommentIntake intake;
    private final IntakeStore intakes;
    private final ArrivalStore store;
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<IntakePart> parts;
    private final JsonMapper json;

    StaffIntake(
            CommentIntake intake,
            IntakeStore intakes,
            ArrivalStore store,
            CurrentAccount account,
            ApplicationEventPublisher events,
            ObjectProvider<IntakePart> parts,
            JsonMapper json) {
        this.intake = intake;
        this.intakes = intakes;
        this.store = store;
        this.account = account;
        this.events = events;
        this.parts = parts;
        this.json = json;
    }

    /**
     * Takes the comment in as of the moment at which it was stamped, and gives the receipt for its sender; the same key
     * again gives the same receipt.
     *
     * <p>Refuses a comment that breaks a rule ({@link CommentRefused}), a stamp in the future, one at which the docket
     * took no comments, and a sending that the docket has already ({@link RepeatedArrival}).
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public Receipt enter(CommentDraft draft, Arrival arrival, IdempotencyKey key) {
        var sent = intake.sent(key);
        if (sent.isPresent()) {
            return sent.get();
        }
        refuseFaults(draft, arrival);
        var taken = store.add(draft, Sha256.of(json.writeValueAsString(draft)), key, arrival.stamped())
                .orElseThrow(() -> new Refusal("comment.arrival.refused.closed"));
        intakes.addParts(taken.id(), draft);
        parts.forEach(part -> part.taken(taken.id(), draft, key));
        keep(taken, draft, arrival);
        return taken.receipt(key);
    }

    /** Whence the comment of that number came; refuses one that its sender sent here. */
    @PreAuthorize(Allowed.STAFF)
    public ArrivedSource source(TrackingNumber number) {
        return store.find(number).orElseThrow(() -> new NotFound("comment.arrival.unknown", number.value()));
    }

    /** What came, byte for byte. */
    @PreAuthorize(Allowed.STAFF)
    public byte[] content(ArrivedSource source) {
        return store.bytes(source.content());
    }

    /** What was entered last in a docket, the latest first. */
    @PreAuthorize(Allowed.STAFF)
    public List<ArrivedSource> latest(DocketId docket, int most) {
        return store.latest(docket, most);
    }

    private void keep(IntakeStore.Taken taken, CommentDraft draft, Arrival arrival) {
        var content = Sha256.of(arrival.source().bytes());
        var by = account.get().username();
        store.keep(content, arrival.source().bytes());
        if (!store.tie(taken.id(), draft.docket(), arrival, content, by)) {
            throw new RepeatedArrival();
        }
        events.publishEvent(CommentChanged.arrived(taken.id(), draft.docket(), taken.number()));
        events.publishEvent(new CommentEntered(taken.number(), draft.channel(), arrival.stamped(), content, by));
    }

    private void refuseFaults(CommentDraft draft, Arrival arrival) {
        var faults = intake.faults(draft);
        if (!faults.isEmpty()) {
            throw new CommentRefused(faults);
        }
        if (!store.hasCome(arrival.stamped())) {
            throw new Refusal("comment.arrival.refused.future");
        }
    }
}
