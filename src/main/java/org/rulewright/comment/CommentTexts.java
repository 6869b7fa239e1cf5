package org.rulewright.comment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of a comment that people wrote, by their places, in the order in which a reader meets them. */
public final class CommentTexts {

    /** The place of the general remarks. */
    public static final String BODY = "body";

    /** The place of the sender's name. */
    public static final String NAME = "sender.name";

    /** The place of the sender's organisation. */
    public static final String ORGANISATION = "sender.organisation";

    static final String WORDS = "words";
    static final String WORDING = "wording";
    static final String EVIDENCE = "evidence";
    static final String DOCUMENT = "document";
    static final String PAGE = "page";

    private static final String COUNTRY = "sender.country";
    private static final String DESCRIBED = "sender.describedAs";

    private static final Pattern POINT_WORDS = Pattern.compile("points\\.(\\d{1,6})\\.words");

    private static final Pattern FILE_NAME = Pattern.compile("files\\.(\\d{1,18})\\.name");

    private CommentTexts() {}

    /** The place of what that point says. */
    public static String words(int point) {
        return place(point, WORDS);
    }

    /** The number of the point that says these words; empty where the place is another one. */
    public static OptionalInt pointOfWords(String place) {
        var words = POINT_WORDS.matcher(place);
        return words.matches() ? OptionalInt.of(Integer.parseInt(words.group(1))) : OptionalInt.empty();
    }

    /** The place of the wording that the point suggests. */
    public static String wording(int point) {
        return place(point, WORDING);
    }

    /** The place of the words of a document that the point is about. */
    public static String document(int point) {
        return place(point, DOCUMENT);
    }

    /** The place of what the point says about where in that document it is. */
    public static String page(int point) {
        return place(point, PAGE);
    }

    /** The place of what this field of the point's fact says; both are counted from 1. */
    public static String evidence(int point, int fact, EvidenceField field) {
        return place(point, EVIDENCE + "." + fact + "." + field.name().toLowerCase(Locale.ROOT));
    }

    /** The place of the name of a file. A file whose name is a gap is withheld: its bytes are not public either. */
    public static String fileName(AttachmentId file) {
        return "files." + file.value() + ".name";
    }

    /** The place of the name of a file that has no id yet, counted from 1. */
    static String draftFileName(int number) {
        return "files." + number + ".name";
    }

    /** The file that has this name; empty where the place is another one. */
    public static Optional<AttachmentId> fileOfName(String place) {
        var name = FILE_NAME.matcher(place);
        return name.matches() ? Optional.of(new AttachmentId(Long.parseLong(name.group(1)))) : Optional.empty();
    }

    /** Whether the place is the name of a file. */
    public static boolean isFileName(String place) {
        return FILE_NAME.matcher(place).matches();
    }

    /** Those that are not empty, as the public reads them. */
    public static Map<String, String> of(Comment comment) {
        var texts = new LinkedHashMap<String, String>();
        put(texts, comment.submitter());
        put(texts, BODY, comment.body());
        comment.points().forEach(point -> put(texts, Written.of(point)));
        comment.attachments().forEach(file -> put(texts, fileName(file.id()), file.name()));
        return texts;
    }

    /** Those of a comment that is handed in; its files have no ids yet, and are counted from 1. */
    static Map<String, String> of(CommentDraft draft) {
        var texts = new LinkedHashMap<String, String>();
        put(texts, draft.submitter());
        put(texts, BODY, draft.body());
        for (var number = 1; number <= draft.points().size(); number++) {
            put(texts, Written.of(number, draft.points().get(number - 1)));
        }
        for (var number = 1; number <= draft.files().size(); number++) {
            put(texts, draftFileName(number), draft.files().get(number - 1).name());
        }
        return texts;
    }

    /** All that can be read of a comment that is handed in, by anybody who is not cleared for what it hides. */
    static Map<String, String> readable(CommentDraft draft) {
        var texts = of(draft);
        put(texts, COUNTRY, draft.submitter().country());
        put(texts, DESCRIBED, draft.describedAs());
        for (var number = 1; number <= draft.points().size(); number++) {
            var facts = draft.points().get(number - 1).evidence();
            for (var fact = 1; fact <= facts.size(); fact++) {
                var licences = facts.get(fact - 1).text(EvidenceField.LICENCES);
                put(texts, evidence(number, fact, EvidenceField.LICENCES), licences);
            }
        }
        return texts;
    }

    /** What people wrote in a point. */
    private record Written(
            int number,
            String words,
            String wording,
            @Nullable DocumentPlace document,
            List<Evidence> evidence) {

        static Written of(Point point) {
            return new Written(
                    point.number(), point.words(), point.suggestedWording(), point.document(), point.evidence());
        }

        static Written of(int number, NewPoint point) {
            return new Written(number, point.words(), point.suggestedWording(), point.document(), point.evidence());
        }
    }

    private static void put(Map<String, String> texts, Submitter submitter) {
        put(texts, NAME, submitter.name());
        put(texts, ORGANISATION, submitter.organisation());
    }

    private static void put(Map<String, String> texts, Written point) {
        put(texts, words(point.number()), point.words());
        put(texts, wording(point.number()), point.wording());
        var document = point.document();
        if (document != null) {
            put(texts, document(point.number()), document.quote());
            put(texts, page(point.number()), document.page());
        }
        for (var fact = 1; fact <= point.evidence().size(); fact++) {
            for (var field : EvidenceField.values()) {
                if (field != EvidenceField.LICENCES) {
                    var place = evidence(point.number(), fact, field);
                    put(texts, place, point.evidence().get(fact - 1).text(field));
                }
            }
        }
    }

    private static String place(int point, String part) {
        return "points." + point + "." + part;
    }

    private static void put(Map<String, String> texts, String place, String words) {
        if (!words.isBlank()) {
            texts.put(place, words);
        }
    }
}
