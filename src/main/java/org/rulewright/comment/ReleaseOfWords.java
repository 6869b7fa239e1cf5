package org.rulewright.comment;

import java.util.ArrayList;
import java.util.List;
import org.rulewright.confidential.ConfidentialPart;
import org.springframework.stereotype.Component;

/** Closes the gaps of a part: its words take the place of its label, and the gaps behind it move. */
@Component
class ReleaseOfWords {

    private final WrittenTextStore texts;
    private final GapStore gaps;

    ReleaseOfWords(WrittenTextStore texts, GapStore gaps) {
        this.texts = texts;
        this.gaps = gaps;
    }

    /** Says whether there was a label to be replaced. */
    boolean close(Comment comment, ConfidentialPart part, String words) {
        var left = new ArrayList<>(comment.gaps());
        var closed = PublicTexts.of(comment).gaps(List.of(part)).reversed();
        var written = PublicTexts.of(comment).byPlace();
        for (var gap : closed) {
            var text = new StringBuilder(written.get(gap.place())).replace(gap.start(), gap.end(), words);
            written.put(gap.place(), text.toString());
            texts.write(comment.id(), gap.place(), text.toString());
            left.remove(gap);
            left.replaceAll(other -> moved(other, gap, words.length() - (gap.end() - gap.start())));
        }
        gaps.replace(comment.id(), left);
        return !closed.isEmpty();
    }

    private static Gap moved(Gap other, Gap closed, int by) {
        return other.place().equals(closed.place()) && other.start() >= closed.end()
                ? new Gap(other.place(), other.start() + by, other.end() + by, other.kind(), other.ground())
                : other;
    }
}
