package org.rulewright.comment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rulewright.confidential.ConfidentialPart;

/** Finds in texts the labels that stand for confidential parts. */
final class Labels {

    private static final String POINTS = "points.";

    private Labels() {}

    /** Where the labels of these parts stand in texts that their sender wrote; each of them as a gap. */
    static List<Gap> in(Map<String, String> texts, List<ConfidentialPart> parts) {
        return parts.stream()
                .flatMap(part -> texts.entrySet().stream().flatMap(text -> in(text.getKey(), text.getValue(), part)))
                .toList();
    }

    /** Where they stand in one text. */
    static List<Gap> in(String place, String text, List<ConfidentialPart> parts) {
        return in(Map.of(place, text), parts);
    }

    /** The text that remains in the written places when the labels of these parts are taken out. */
    static String without(Map<String, String> texts, List<ConfidentialPart> parts) {
        return texts.entrySet().stream()
                .filter(text -> isWritten(text.getKey()))
                .map(Map.Entry::getValue)
                .map(text ->
                        parts.stream().reduce(text, (left, part) -> left.replace(part.label(), ""), (one, _) -> one))
                .reduce("", String::concat);
    }

    private static boolean isWritten(String place) {
        return place.equals(CommentTexts.BODY)
                || (place.startsWith(POINTS)
                        && !place.endsWith(CommentTexts.DOCUMENT)
                        && !place.endsWith(CommentTexts.PAGE));
    }

    private static Stream<Gap> in(String place, String text, ConfidentialPart part) {
        var label = part.label();
        if (!isWritten(place)) {
            return Stream.empty();
        }
        return Stream.iterate(
                        text.indexOf(label), start -> start >= 0, start -> text.indexOf(label, start + label.length()))
                .map(start -> new Gap(
                        place,
                        start,
                        start + label.length(),
                        Gap.Kind.CONFIDENTIAL,
                        part.claim().ground().name()));
    }
}
