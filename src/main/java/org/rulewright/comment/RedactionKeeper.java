package org.rulewright.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps redacted what is redacted, where the text of a comment is replaced by a later one from its source. */
@Component
class RedactionKeeper {

    private final CommentStore comments;
    private final OriginalStore originals;
    private final PublicWordsStore words;
    private final GapStore gaps;

    RedactionKeeper(CommentStore comments, OriginalStore originals, PublicWordsStore words, GapStore gaps) {
        this.comments = comments;
        this.originals = originals;
        this.words = words;
        this.gaps = gaps;
    }

    /** Redacts the same words in the texts that have just been put in the place of earlier ones. */
    void replaced(Collection<CommentId> comments) {
        originals.redactedAmong(comments).forEach(this::replaced);
    }

    private void replaced(CommentId id) {
        var kept = originals.of(id);
        if (kept.isEmpty()) {
            return;
        }
        var comment = comments.all(List.of(id)).getFirst();
        var all = new ArrayList<Gap>();
        CommentTexts.of(comment).forEach((place, text) -> all.addAll(again(comment, place, text, kept)));
        gaps.replace(id, all);
    }

    private List<Gap> again(Comment comment, String place, String text, Map<String, OriginalText> kept) {
        var before = kept.get(place);
        if (before == null) {
            return comment.gapsIn(place);
        }
        var redactions = before.redactions().stream()
                .flatMap(redaction -> in(text, before, redaction))
                .toList();
        var now = new OriginalText(place, text, List.of(), redactions);
        words.put(comment.id(), place, now.shown().words());
        originals.put(comment.id(), now);
        return now.shown().gaps();
    }

    private static Stream<Redaction> in(String text, OriginalText before, Redaction redaction) {
        var hidden = before.words().substring(redaction.start(), redaction.end());
        return Pattern.compile(hidden, Pattern.LITERAL)
                .matcher(text)
                .results()
                .map(match -> redaction.over(match.start(), match.end()));
    }
}
