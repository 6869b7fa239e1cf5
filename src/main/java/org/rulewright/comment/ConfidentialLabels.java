package org.rulewright.comment;

import java.util.List;
import java.util.stream.Stream;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.SentParts;
import org.springframework.stereotype.Component;

/** Says where in the texts of a comment the labels of its confidential parts stand. */
@Component
class ConfidentialLabels {

    private final SentParts sent;
    private final CommentStore comments;
    private final ReceivedTexts texts;

    ConfidentialLabels(SentParts sent, CommentStore comments, ReceivedTexts texts) {
        this.sent = sent;
        this.comments = comments;
        this.texts = texts;
    }

    /** Says it anew, for whoever changed the texts or the parts. */
    void find(CommentId id) {
        var parts = sent.of(ConfidentialIntake.ownerOf(id)).stream()
                .filter(ConfidentialPart::isLabelled)
                .toList();
        var comment = comments.all(List.of(id)).getFirst();
        texts.put(
                comment,
                texts.of(comment).stream()
                        .map(text -> labelled(comment, text, parts))
                        .toList());
    }

    private static OriginalText labelled(Comment comment, OriginalText text, List<ConfidentialPart> parts) {
        var others = text.claims().stream().filter(claim -> claim.kind() != Gap.Kind.CONFIDENTIAL);
        var labels = Labels.in(text.place(), text.words(), parts).stream();
        var names = comment.attachments().stream().flatMap(file -> instead(file, text));
        return text.claiming(
                Stream.of(others, labels, names).flatMap(gaps -> gaps).toList());
    }

    /** The label of a confidential file stands in the place of its name. */
    private static Stream<Gap> instead(Attachment file, OriginalText text) {
        return Stream.ofNullable(file.claim())
                .filter(claim -> CommentTexts.fileName(file.id()).equals(text.place()))
                .map(claim -> new Gap(text.place(), 0, text.words().length(), Gap.Kind.CONFIDENTIAL, claim.ground()));
    }
}
