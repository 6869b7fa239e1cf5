package org.rulewright.comment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the gaps of a comment again after its sender changed it: a label that still stands in a text is still a gap.
 *
 * <p>What is hidden stays hidden, since the public text never held it; a label that the sender took out is no gap any more.
 */
@Component
class GapsOfEdits {

    private final GapStore store;
    private final AttachmentStore attachments;

    GapsOfEdits(GapStore store, AttachmentStore attachments) {
        this.store = store;
        this.attachments = attachments;
    }

    void carry(Comment before, CommentDraft after) {
        if (!before.gaps().isEmpty()) {
            var all = new ArrayList<>(found(labels(before), texts(after)));
            all.addAll(withheldFiles(before));
            store.replace(before.id(), all);
        }
    }

    /** A file that goes by the label of a withheld one is that file, whatever its place is now, and stays withheld. */
    private List<Gap> withheldFiles(Comment before) {
        var withheld = new LinkedHashMap<String, Gap>();
        before.attachments().stream()
                .filter(before::isWithheld)
                .forEach(file -> withheld.put(
                        file.name(),
                        before.gapsIn(CommentTexts.fileName(file.id())).getFirst()));
        return attachments.of(List.of(before.id().value())).stream()
                .map(AttachmentStore.Owned::file)
                .flatMap(file -> Stream.ofNullable(withheld.get(file.name())).map(gap -> again(file, gap)))
                .toList();
    }

    private static Gap again(Attachment file, Gap gap) {
        return new Gap(CommentTexts.fileName(file.id()), 0, file.name().length(), gap.kind(), gap.ground());
    }

    /** The labels that stand in the old texts, each with one of its gaps. */
    private static Map<String, Gap> labels(Comment comment) {
        var texts = texts(CommentForms.content(comment, List.of()));
        var labels = new LinkedHashMap<String, Gap>();
        for (var gap : comment.gaps()) {
            var text = texts.getOrDefault(gap.place(), "");
            if (gap.end() <= text.length()) {
                labels.putIfAbsent(text.substring(gap.start(), gap.end()), gap);
            }
        }
        return labels;
    }

    private static List<Gap> found(Map<String, Gap> labels, Map<String, String> texts) {
        var found = new ArrayList<Gap>();
        texts.forEach((place, text) -> labels.forEach((label, gap) -> {
            for (var at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length())) {
                found.add(new Gap(place, at, at + label.length(), gap.kind(), gap.ground()));
            }
        }));
        return found;
    }

    /** The texts that can have gaps, by the names that gaps use. */
    private static Map<String, String> texts(CommentDraft draft) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("body", draft.body());
        for (var number = 1; number <= draft.points().size(); number++) {
            var point = draft.points().get(number - 1);
            texts.put("points." + number + ".words", point.words());
            texts.put("points." + number + ".wording", point.suggestedWording());
            for (var fact = 1; fact <= point.evidence().size(); fact++) {
                var evidence = point.evidence().get(fact - 1);
                texts.put("points." + number + ".evidence." + fact + ".value", evidence.value());
                texts.put("points." + number + ".evidence." + fact + ".source", evidence.source());
            }
        }
        return texts;
    }
}
