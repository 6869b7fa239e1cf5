package org.rulewright.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The texts of comments as they were received: reads them, and makes of them what the public reads. */
@Component
class ReceivedTexts {

    private final OriginalStore originals;
    private final PublicWordsStore words;
    private final GapStore gaps;

    ReceivedTexts(OriginalStore originals, PublicWordsStore words, GapStore gaps) {
        this.originals = originals;
        this.words = words;
        this.gaps = gaps;
    }

    /** The texts of the comment, in the order in which a reader meets them. */
    List<OriginalText> of(Comment comment) {
        var kept = originals.of(comment.id());
        return CommentTexts.of(comment).entrySet().stream()
                .map(text -> received(comment, text, kept))
                .toList();
    }

    /** Lets these be all the texts of the comment: the public reads them with their gaps, and what is behind is kept. */
    void put(Comment comment, List<OriginalText> texts) {
        var read = CommentTexts.of(comment);
        var all = new ArrayList<Gap>();
        for (var text : texts) {
            var shown = text.shown();
            if (!shown.words().equals(read.get(text.place()))) {
                words.put(comment.id(), text.place(), shown.words());
            }
            all.addAll(shown.gaps());
        }
        originals.replace(comment.id(), texts);
        gaps.replace(comment.id(), all);
    }

    /** Where the public words are not what was made of the kept ones, the text was replaced since, and counts anew. */
    private static OriginalText received(
            Comment comment, Map.Entry<String, String> text, Map<String, OriginalText> kept) {
        var original = kept.get(text.getKey());
        return original != null && original.shown().words().equals(text.getValue())
                ? original
                : new OriginalText(text.getKey(), text.getValue(), comment.gapsIn(text.getKey()), List.of());
    }
}
