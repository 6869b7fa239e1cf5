package org.rulewright.comment;

import java.util.List;
import org.rulewright.confidential.ConfidentialPart;
import org.springframework.stereotype.Component;

/** Closes the gaps of a part: its words take the place of its label; what is redacted around it stays redacted. */
@Component
class ReleaseOfWords {

    private final ReceivedTexts texts;

    ReleaseOfWords(ReceivedTexts texts) {
        this.texts = texts;
    }

    /** Says whether there was a label to be replaced. */
    boolean close(Comment comment, ConfidentialPart part, String words) {
        var received = texts.of(comment);
        var closed = received.stream().map(text -> closed(text, part, words)).toList();
        var isClosed = !closed.equals(received);
        if (isClosed) {
            texts.put(comment, closed);
        }
        return isClosed;
    }

    private static OriginalText closed(OriginalText text, ConfidentialPart part, String words) {
        return Labels.in(text.place(), text.words(), List.of(part)).reversed().stream()
                .reduce(text, (left, label) -> left.closing(label, words), (one, _) -> one);
    }
}
