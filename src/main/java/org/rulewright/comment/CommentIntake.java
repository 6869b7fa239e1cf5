package org.rulewright.comment;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.files.FileSettings;
import org.rulewright.identity.Allowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Receives comments, checks them, and gives every sender a receipt. */
@Service
public class CommentIntake {

    private final DocketKnowledge knowledge;
    private final IntakeStore store;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<IntakePart> parts;
    private final FileSettings limits;
    private final JsonMapper json;

    CommentIntake(
            DocketKnowledge knowledge,
            IntakeStore store,
            ApplicationEventPublisher events,
            ObjectProvider<IntakePart> parts,
            FileSettings limits,
            JsonMapper json) {
        this.knowledge = knowledge;
        this.store = store;
        this.events = events;
        this.parts = parts;
        this.limits = limits;
        this.json = json;
    }

    /** What is to be put right before the comment can be sent, in the order of the form; nothing where all is well. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Fault> faults(CommentDraft draft) {
        return CommentRule.ALL.stream()
                .flatMap(rule -> rule.faults(new CommentRule.Handed(draft, knowledge.of(draft.docket()), limits)))
                .toList();
    }

    /**
     * Takes the comment in and gives its receipt; the same key again gives the same receipt, and nothing twice.
     *
     * <p>Refuses a comment that breaks a rule ({@link CommentRefused}), one that comes outside the comment period by
     * the database's clock where the docket does not take late ones, and a key that another comment was sent under.
     */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public Receipt submit(CommentDraft draft, IdempotencyKey key) {
        return take(draft, key).receipt();
    }

    /** The same as {@link #submit}, and says whether the comment was taken in just now or before. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public Taking take(CommentDraft draft, IdempotencyKey key) {
        var content = Sha256.of(json.writeValueAsString(draft));
        var sent = store.find(key);
        if (sent.isPresent()) {
            return repeated(sent.get(), content, key);
        }
        refuseFaults(draft);
        var taken = store.add(draft, content, key);
        if (taken.isEmpty()) {
            return store.find(key)
                    .map(other -> repeated(other, content, key))
                    .orElseThrow(() -> new Refusal("comment.refused.closed"));
        }
        keep(taken.get(), draft, key);
        return new Taking(taken.get().taken().receipt(key), true);
    }

    private void keep(IntakeStore.Added added, CommentDraft draft, IdempotencyKey key) {
        var taken = added.taken();
        store.addParts(taken.id(), draft);
        if (added.ofDraft()) {
            parts.forEach(part -> part.taken(taken.id(), draft, key));
        }
        events.publishEvent(CommentChanged.arrived(taken.id(), draft.docket(), taken.number()));
    }

    /** The receipt of what was already sent under the key, if anything was. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<Receipt> sent(IdempotencyKey key) {
        return store.find(key).map(sent -> sent.receipt(key));
    }

    private void refuseFaults(CommentDraft draft) {
        var faults = faults(draft);
        if (!faults.isEmpty()) {
            throw new CommentRefused(faults);
        }
    }

    private static Taking repeated(IntakeStore.Taken sent, Sha256 content, IdempotencyKey key) {
        if (!sent.content().equals(content)) {
            throw new Refusal("comment.refused.keyUsed", sent.number().value());
        }
        return new Taking(sent.receipt(key), false);
    }
}
