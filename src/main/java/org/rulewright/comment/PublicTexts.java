package org.rulewright.comment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.confidential.ConfidentialPart;

/**
 * Every text of a comment that the public can read, by its place: {@code name}, {@code body}, {@code points.1.words},
 * {@code files.1.name} and so on, counted from 1.
 */
record PublicTexts(Map<String, String> byPlace) {

    private static final String DOCUMENT = ".document";

    static PublicTexts of(CommentDraft draft) {
        var texts = sender(draft.submitter());
        texts.put("body", draft.body());
        for (var number = 1; number <= draft.points().size(); number++) {
            var point = draft.points().get(number - 1);
            put(texts, number, point.words(), point.suggestedWording(), point.evidence());
            put(texts, number, point.document());
        }
        putNames(texts, draft.files().stream().map(KeptFile::name).toList());
        return new PublicTexts(texts);
    }

    static PublicTexts of(Comment comment) {
        var texts = sender(comment.submitter());
        texts.put("body", comment.body());
        for (var point : comment.points()) {
            put(texts, point.number(), point.words(), point.suggestedWording(), point.evidence());
            put(texts, point.number(), point.document());
        }
        putNames(texts, comment.attachments().stream().map(Attachment::name).toList());
        return new PublicTexts(texts);
    }

    /** Where the labels of these parts stand; each of them as a gap. */
    List<Gap> gaps(List<ConfidentialPart> parts) {
        return parts.stream()
                .flatMap(part -> byPlace.entrySet().stream()
                        .filter(text -> isWritten(text.getKey()))
                        .flatMap(text -> gaps(text.getKey(), text.getValue(), part)))
                .toList();
    }

    /** The text that remains in the written places when the labels of these parts are taken out. */
    String without(List<ConfidentialPart> parts) {
        return byPlace.entrySet().stream()
                .filter(text -> isWritten(text.getKey()))
                .map(Map.Entry::getValue)
                .map(text ->
                        parts.stream().reduce(text, (left, part) -> left.replace(part.label(), ""), (one, _) -> one))
                .reduce("", String::concat);
    }

    private static boolean isWritten(String place) {
        return place.equals("body") || (place.startsWith("points.") && !place.contains(DOCUMENT));
    }

    private static Stream<Gap> gaps(String place, String text, ConfidentialPart part) {
        var label = part.label();
        return Stream.iterate(
                        text.indexOf(label), start -> start >= 0, start -> text.indexOf(label, start + label.length()))
                .map(start -> new Gap(
                        place,
                        start,
                        start + label.length(),
                        Gap.Kind.CONFIDENTIAL,
                        part.claim().ground().name()));
    }

    private static Map<String, String> sender(Submitter submitter) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", submitter.name());
        texts.put("organisation", submitter.organisation());
        texts.put("country", submitter.country());
        return texts;
    }

    private static void put(
            Map<String, String> texts, int number, String words, String wording, List<Evidence> evidence) {
        var place = "points." + number + ".";
        texts.put(place + "words", words);
        texts.put(place + "wording", wording);
        for (var fact = 1; fact <= evidence.size(); fact++) {
            for (var field : EvidenceField.values()) {
                var name = field.name().toLowerCase(Locale.ROOT);
                texts.put(
                        place + "evidence." + fact + "." + name,
                        evidence.get(fact - 1).text(field));
            }
        }
    }

    private static void put(Map<String, String> texts, int number, @Nullable DocumentPlace document) {
        if (document != null) {
            texts.put("points." + number + DOCUMENT + "Quote", document.quote());
            texts.put("points." + number + DOCUMENT + "Page", document.page());
        }
    }

    private static void putNames(Map<String, String> texts, List<String> names) {
        for (var number = 1; number <= names.size(); number++) {
            texts.put("files." + number + ".name", names.get(number - 1));
        }
    }
}
