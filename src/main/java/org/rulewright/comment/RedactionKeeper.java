package org.rulewright.comment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps redacted what is redacted, where the texts of a comment are replaced by later ones. */
@Component
class RedactionKeeper {

    private final CommentStore comments;
    private final OriginalStore originals;
    private final ReceivedTexts texts;

    RedactionKeeper(CommentStore comments, OriginalStore originals, ReceivedTexts texts) {
        this.comments = comments;
        this.originals = originals;
        this.texts = texts;
    }

    /** Redacts the same words in the texts that have just come from the source in the place of earlier ones. */
    void replaced(Collection<CommentId> replaced) {
        originals.redactedAmong(replaced).forEach(id -> carry(id, Map.of()));
    }

    /** Redacts the same words in the texts that their sender has just put in the place of these. */
    void edited(Comment before) {
        var homes = new HashMap<String, String>();
        var now = comments.all(List.of(before.id())).getFirst();
        for (var file : now.attachments()) {
            before.attachments().stream()
                    .filter(before::isWithheld)
                    .filter(other -> file.content() != null && file.content().equals(other.content()))
                    .findFirst()
                    .ifPresent(other -> homes.put(CommentTexts.fileName(file.id()), CommentTexts.fileName(other.id())));
        }
        carry(before.id(), homes);
    }

    private void carry(CommentId id, Map<String, String> homes) {
        var kept = originals.of(id);
        if (kept.isEmpty()) {
            return;
        }
        var comment = comments.all(List.of(id)).getFirst();
        var carried = new CarriedWords(kept.values(), place -> homes.getOrDefault(place, place));
        texts.put(
                comment,
                CommentTexts.of(comment).entrySet().stream()
                        .map(text -> carried.received(text.getKey(), text.getValue()))
                        .toList());
    }
}
