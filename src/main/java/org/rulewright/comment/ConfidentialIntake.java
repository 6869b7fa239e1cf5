package org.rulewright.comment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.Secret;
import org.rulewright.confidential.Marks;
import org.rulewright.confidential.Owner;
import org.rulewright.confidential.SentParts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands the confidential parts of a draft over to its comment, and lets go of them when the comment is withdrawn. */
@Component
class ConfidentialIntake implements IntakePart {

    private final Marks marks;
    private final SentParts sent;
    private final ConfidentialCheck check;
    private final CommentStore comments;
    private final ConfidentialLabels labels;

    ConfidentialIntake(
            Marks marks, SentParts sent, ConfidentialCheck check, CommentStore comments, ConfidentialLabels labels) {
        this.marks = marks;
        this.sent = sent;
        this.check = check;
        this.comments = comments;
        this.labels = labels;
    }

    /** What owns the confidential parts of a comment. */
    static Owner ownerOf(CommentId comment) {
        return Owner.of("comment", comment.value());
    }

    /** Refuses, with everything else, a comment whose public texts hold words that are to be hidden. */
    @Override
    public void taken(CommentId comment, CommentDraft draft, IdempotencyKey key) {
        take(comment, draft, key);
    }

    /** The parts of a draft that changes the comment are numbered behind those that the comment has. */
    @Override
    public void begun(CommentId comment, Secret draft) {
        marks.numberBehind(draft, ownerOf(comment));
    }

    /**
     * Takes over what is marked in the change, and finds the labels of earlier parts again in the changed texts.
     *
     * <p>Refuses words in the open that the comment or the change hides.
     */
    @Override
    public void changed(CommentId comment, CommentDraft draft, IdempotencyKey key) {
        refuse(check.faults(comment, draft));
        take(comment, draft, key);
        labels.find(comment);
    }

    private void take(CommentId comment, CommentDraft draft, IdempotencyKey key) {
        secretOf(key).filter(secret -> !marks.of(secret).isEmpty()).ifPresent(secret -> {
            refuse(check.faults(secret, draft));
            adopt(comment, CommentTexts.of(draft), secret);
            labels.find(comment);
        });
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new CommentRefused(faults);
        }
    }

    @EventListener
    void on(CommentChanged change) {
        if (change.status() == Status.WITHDRAWN) {
            sent.withdrawAll(ownerOf(change.comment()));
        }
    }

    private void adopt(CommentId comment, Map<String, String> texts, Secret draft) {
        var number = comments.all(List.of(comment)).getFirst().trackingNumber().value();
        var to = new Marks.Sent(ownerOf(comment), number);
        for (var part : marks.of(draft)) {
            var place = Labels.in(texts, List.of(part)).stream().map(Gap::place).findFirst();
            marks.adopt(draft, part.id(), to, place.orElse(part.place()));
        }
    }

    /** Only a draft hides anything, and its key is its secret. */
    private static Optional<Secret> secretOf(IdempotencyKey key) {
        return Optional.of(key.value())
                .filter(value -> value.matches("[A-Za-z0-9_-]{32}"))
                .map(Secret::new);
    }
}
