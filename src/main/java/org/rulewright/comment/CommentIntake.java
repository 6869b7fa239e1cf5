package org.rulewright.comment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Document;
import org.rulewright.docket.Question;
import org.rulewright.files.FileSettings;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.RuleTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Receives comments, checks them, and gives every sender a receipt. */
@Service
public class CommentIntake {

    private final Dockets dockets;
    private final Agencies agencies;
    private final RuleTexts texts;
    private final IntakeStore store;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<IntakePart> parts;
    private final FileSettings limits;
    private final JsonMapper json;

    CommentIntake(
            Dockets dockets,
            Agencies agencies,
            RuleTexts texts,
            IntakeStore store,
            ApplicationEventPublisher events,
            ObjectProvider<IntakePart> parts,
            FileSettings limits,
            JsonMapper json) {
        this.dockets = dockets;
        this.agencies = agencies;
        this.texts = texts;
        this.store = store;
        this.events = events;
        this.parts = parts;
        this.limits = limits;
        this.json = json;
    }

    /** What is to be put right before the comment can be sent, in the order of the form; nothing where all is well. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Fault> faults(CommentDraft draft) {
        var docket = dockets.get(draft.docket());
        var handed = new CommentRule.Handed(
                draft,
                agencies.categories(docket.agency().id()).stream()
                        .map(Category::code)
                        .collect(Collectors.toSet()),
                dockets.questions(docket.id()).stream().map(Question::id).collect(Collectors.toSet()),
                dockets.documents(docket.id()).stream().map(Document::id).collect(Collectors.toSet()),
                point -> store.isPublic(point, docket.id()),
                anchor -> isReadable(anchor, docket.id()),
                limits);
        return CommentRule.ALL.stream().flatMap(rule -> rule.faults(handed)).toList();
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
        store.addParts(taken.get().id(), draft);
        parts.forEach(part -> part.taken(taken.get().id(), draft, key));
        events.publishEvent(
                new CommentChanged(taken.get().id(), draft.docket(), taken.get().number(), Status.WAITING, ""));
        return new Taking(taken.get().receipt(key), true);
    }

    /** The receipt of what was already sent under the key, if anything was. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<Receipt> sent(IdempotencyKey key) {
        return store.find(key).map(sent -> sent.receipt(key));
    }

    private boolean isReadable(Anchor anchor, DocketId docket) {
        return texts.versions(docket).stream()
                .filter(version -> version.id().equals(anchor.version()))
                .flatMap(version -> texts.text(version.id()).find(anchor.lineage()).stream())
                .anyMatch(provision -> provision.hash().equals(anchor.hash())
                        && provision.text().contains(anchor.quote()));
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
