package org.rulewright.comment;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rulewright.docket.DocumentId;
import org.rulewright.docket.QuestionId;
import org.rulewright.files.FileSettings;
import org.rulewright.ruletext.Anchor;

/** What a comment must satisfy to be taken in, whenever it comes. */
interface CommentRule {

    /**
     * What the rules look at: the comment, and what its docket knows; that is asked only where the comment speaks of it.
     *
     * @param limits how many files it may have, and how large ones
     */
    record Handed(CommentDraft draft, Known known, FileSettings limits) {}

    /** What a docket knows about what a comment may speak of. */
    interface Known {

        /** Whether its agency sorts senders into a category of that code. */
        boolean isCategory(String code);

        /** Whether it asks that question. */
        boolean asks(QuestionId question);

        /** Whether that document was published in it. */
        boolean holds(DocumentId document);

        /** Whether the point is a published one of the docket. */
        boolean isPublic(PointId point);

        /** Whether the anchor holds words of the docket's text that the sender could read. */
        boolean isReadable(Anchor anchor);
    }

    /** What is to be put right; nothing where the rule is kept. */
    Stream<Fault> faults(Handed handed);

    int MOST_NAME = 300;
    int MOST_BODY = 100_000;
    int MOST_WORDS = 20_000;
    int MOST_EVIDENCE = 2_000;
    int MOST_POINTS = 100;
    int MOST_FACTS = 20;

    CommentRule A_PERSON_HAS_A_NAME = handed -> faultIf(
            isOf(handed, SubmitterKind.INDIVIDUAL)
                    && handed.draft().submitter().name().isBlank(),
            "name",
            "comment.fault.name");

    CommentRule AN_ORGANISATION_HAS_A_NAME = handed -> faultIf(
            isOf(handed, SubmitterKind.ORGANISATION)
                    && handed.draft().submitter().organisation().isBlank(),
            "organisation",
            "comment.fault.organisation");

    CommentRule THE_CATEGORY_IS_ON_THE_LIST = handed -> faultIf(
            !handed.known().isCategory(handed.draft().submitter().category()), "category", "comment.fault.category");

    CommentRule NAMES_ARE_SHORT = handed -> {
        var submitter = handed.draft().submitter();
        return Stream.of(
                        tooLong("name", submitter.name(), MOST_NAME),
                        tooLong("organisation", submitter.organisation(), MOST_NAME),
                        tooLong("country", submitter.country(), MOST_NAME),
                        tooLong("describedAs", handed.draft().describedAs(), MOST_NAME))
                .flatMap(fault -> fault);
    };

    CommentRule SOMETHING_IS_SAID = handed -> faultIf(
            handed.draft().body().isBlank()
                    && handed.draft().points().isEmpty()
                    && handed.draft().files().isEmpty()
                    && handed.draft().withheld().isEmpty(),
            "body",
            "comment.fault.nothing");

    CommentRule THE_BODY_CAN_BE_READ = handed -> tooLong("body", handed.draft().body(), MOST_BODY);

    CommentRule POINTS_CAN_BE_COUNTED = handed ->
            faultIf(handed.draft().points().size() > MOST_POINTS, "points", "comment.fault.points", MOST_POINTS);

    CommentRule EACH_POINT_SAYS_SOMETHING = handed -> eachPoint(
            handed,
            (place, point) -> Stream.of(
                            faultIf(point.words().isBlank(), place + "words", "comment.fault.words"),
                            tooLong(place + "words", point.words(), MOST_WORDS),
                            tooLong(place + "suggestedWording", point.suggestedWording(), MOST_BODY))
                    .flatMap(fault -> fault));

    CommentRule EVIDENCE_IS_A_FIGURE = handed -> eachPoint(handed, (place, point) -> {
        var evidence = point.evidence();
        return Stream.concat(
                faultIf(evidence.size() > MOST_FACTS, place + "evidence", "comment.fault.facts", MOST_FACTS),
                IntStream.range(0, evidence.size())
                        .boxed()
                        .flatMap(number ->
                                EvidenceRule.faults(place + "evidence." + number + ".", evidence.get(number))));
    });

    CommentRule QUESTIONS_BELONG_TO_THE_DOCKET = handed -> eachPoint(
            handed,
            (place, point) -> faultIf(
                    point.question() != null && !handed.known().asks(point.question()),
                    place + "question",
                    "comment.fault.question"));

    CommentRule DOCUMENTS_BELONG_TO_THE_DOCKET = handed -> eachPoint(handed, (place, point) -> {
        var document = point.document();
        return document == null
                ? Stream.empty()
                : Stream.of(
                                faultIf(
                                        !handed.known().holds(document.document()),
                                        place + "document",
                                        "comment.fault.document"),
                                tooLong(place + "documentPage", document.page(), MOST_NAME),
                                tooLong(place + "documentQuote", document.quote(), MOST_WORDS))
                        .flatMap(fault -> fault);
    });

    CommentRule JOINED_POINTS_ARE_PUBLIC = handed -> eachPoint(
            handed,
            (place, point) -> faultIf(
                    point.joins() != null && !handed.known().isPublic(point.joins()),
                    place + "joins",
                    "comment.fault.joins"));

    CommentRule ANCHORS_HOLD_WORDS_OF_THE_TEXT = handed -> eachPoint(
            handed,
            (place, point) -> faultIf(
                    point.anchor() != null && !handed.known().isReadable(point.anchor()),
                    place + "anchor",
                    "comment.fault.anchor"));

    CommentRule FILES_ARE_FEW_AND_SMALL = handed -> Stream.concat(
            faultIf(
                    handed.draft().files().size() + handed.draft().withheld().size()
                            > handed.limits().most(),
                    "files",
                    "comment.fault.files",
                    handed.limits().most()),
            faultIf(
                    handed.draft().files().stream().mapToLong(KeptFile::size).sum()
                            > handed.limits().mostBytes(),
                    "files",
                    "comment.fault.bytes",
                    handed.limits().mostMegabytes()));

    List<CommentRule> ALL = List.of(
            A_PERSON_HAS_A_NAME,
            AN_ORGANISATION_HAS_A_NAME,
            NAMES_ARE_SHORT,
            THE_CATEGORY_IS_ON_THE_LIST,
            POINTS_CAN_BE_COUNTED,
            EACH_POINT_SAYS_SOMETHING,
            EVIDENCE_IS_A_FIGURE,
            QUESTIONS_BELONG_TO_THE_DOCKET,
            DOCUMENTS_BELONG_TO_THE_DOCKET,
            JOINED_POINTS_ARE_PUBLIC,
            ANCHORS_HOLD_WORDS_OF_THE_TEXT,
            THE_BODY_CAN_BE_READ,
            SOMETHING_IS_SAID,
            FILES_ARE_FEW_AND_SMALL);

    private static boolean isOf(Handed handed, SubmitterKind kind) {
        return handed.draft().submitter().kind() == kind;
    }

    static Stream<Fault> faultIf(boolean isFault, String field, String key, Object... arguments) {
        return isFault ? Stream.of(Fault.at(field, key, arguments)) : Stream.empty();
    }

    static Stream<Fault> tooLong(String field, String text, int most) {
        return faultIf(text.length() > most, field, "comment.fault.long", most);
    }

    /** What a rule says about one point; the place ends with a dot. */
    interface PointRule {
        Stream<Fault> faults(String place, NewPoint point);
    }

    private static Stream<Fault> eachPoint(Handed handed, PointRule rule) {
        var points = handed.draft().points();
        return IntStream.range(0, points.size())
                .boxed()
                .flatMap(number -> rule.faults("points." + number + ".", points.get(number)));
    }
}
