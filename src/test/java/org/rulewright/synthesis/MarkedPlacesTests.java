package org.rulewright.synthesis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.Receipt;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Question;
import org.rulewright.files.FileReadings;
import org.rulewright.identity.Role;
import org.rulewright.moderation.DecisionId;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.Moderation;
import org.rulewright.publication.CommentStories;
import org.rulewright.publication.CommentStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Words marked in answers to questions and on pages of files: that they are found, shown in their place, and follow. */
@PortalTest
class MarkedPlacesTests {

    private static final String LETTER = "We sell standards. A licence takes four months. Nobody waits so long.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    Workbench workbench;

    @Autowired
    Bearings bearings;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    FileReadings readings;

    @Autowired
    Receipts receipts;

    @Autowired
    Moderation moderation;

    @Autowired
    Dockets dockets;

    @Autowired
    Answers answers;

    @Autowired
    CommentStories stories;

    Rulemaking rulemaking;
    Question question;

    @BeforeEach
    void open() {
        rulemaking = new Rulemaking(portal);
        question = dockets.questions(rulemaking.docket().id()).getFirst();
    }

    @Test
    void marksWordsOfAnAnswerAndSaysWhichQuestionItAnswers() {
        var comment = now(published(answering("It would not. Others sell them. It would cost us."), List.of()));

        mark(comment, new Excerpt.Part(1, 14, 31));

        var excerpt = excerptOf("Others sell them.");
        assertThat(excerpt.place()).isEqualTo(new Excerpt.Part(1, 14, 31));
        assertThat(Whereabouts.of(excerpt, comment, List.of(question)))
                .isEqualTo(new Whereabouts("synthesis.where.answer", List.of(1)));
        assertThat(rulemaking.excerpts()).hasSize(2);
    }

    @Test
    void marksWordsOnAPageOfAFile() {
        var comment = now(published("See the letter.", List.of(LETTER)));

        mark(comment, onPage(comment, "A licence takes four months."));
        mark(comment, onPage(comment, "licence takes four months. Nobody waits"));
        mark(comment, onPage(comment, "A licence takes four months."));

        var excerpt = excerptOf("A licence takes four months.");
        assertThat(excerpt.holdsIn(comment)).isTrue();
        assertThat(Whereabouts.of(excerpt, comment, List.of()))
                .isEqualTo(new Whereabouts("synthesis.where.page", List.of("letter.txt", 1)));
        assertThat(rulemaking.excerpts()).hasSize(2);
    }

    @Test
    void marksNothingOnAPageThatThePublicCannotRead() {
        var comment = now(published("See the letter.", List.of(LETTER)));
        var words = onPage(comment, "A licence takes four months.");
        withhold(comment);

        assertRefused(now(comment), words, "synthesis.refused.page");
        assertRefused(now(comment), leaf(words, words.leaf().content(), 7), "synthesis.refused.page");
        assertRefused(now(comment), leaf(words, Sha256.of("another"), 1), "synthesis.refused.page");
        assertRefused(now(comment), new Excerpt.Part(9, 0, 4), "synthesis.refused.span");
    }

    @Test
    void hidesWhatIsMarkedInAFileThatIsWithheldAndBringsItBackWithIt() {
        var comment = now(published("See the letter.", List.of(LETTER)));
        mark(comment, onPage(comment, "A licence takes four months."));

        var decision = withhold(comment);
        assertThat(rulemaking.excerpts()).isEmpty();

        rulemaking.as(Role.MODERATOR, () -> moderation.undo(decision));
        assertThat(rulemaking.excerpts()).extracting(Excerpt::quote).containsExactly("A licence takes four months.");
    }

    @Test
    void tellsThePublicWhereAnAnsweredQuoteStandsUntilItsFileIsWithheld() {
        rulemaking.withTexts(List.of("A toxin."), List.of("All toxins of this kind."));
        var comment = now(published("See the letter.", List.of(LETTER)));
        mark(comment, onPage(comment, "A licence takes four months."));
        publishAnAnswerTo(comment);

        assertThat(answers.published(rulemaking.docket().id()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.said().first())
                        .extracting(CitedExcerpt::where)
                        .containsExactly(new Whereabouts("synthesis.where.page", List.of("letter.txt", 1))));
        assertThat(stories.get(comment.trackingNumber()).said())
                .extracting(CommentStory.Said::words)
                .containsExactly("A licence takes four months.");

        withhold(comment);
        assertThat(answers.published(rulemaking.docket().id()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.said()).isEqualTo(SaidUnder.NOTHING));
        assertThat(stories.get(comment.trackingNumber()).said()).isEmpty();
    }

    private void publishAnAnswerTo(Comment comment) {
        var concern = rulemaking.concern("Time");
        rulemaking.file(concern, comment);
        var changes = Set.of(rulemaking.chain().changes().getFirst().id());
        rulemaking.answer(concern, new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", changes, false));
        rulemaking.signForTheRest("The letter asks for it.");
        var docket = rulemaking.docket().id();
        var clearing = portal.getBean(Clearing.class);
        var sheet = rulemaking.as(Role.APPROVER, () -> clearing.sheet(docket));
        rulemaking.approverDoes(() -> clearing.publish(docket, sheet.read()));
    }

    @Test
    void followsWordsOfAnAnswerThatAreRedactedAndPutBack() {
        var comment = now(published(answering("It would not. Dana sells them. It would cost us."), List.of()));
        mark(comment, new Excerpt.Part(1, 14, 30));
        mark(comment, new Excerpt.Part(1, 31, 48));

        var decision = rulemaking.as(
                Role.MODERATOR,
                () -> moderation.publish(
                        comment, List.of(new Mark(CommentTexts.words(1), 14, 18, Ground.PERSONAL_DATA))));
        assertThat(rulemaking.excerpts())
                .extracting(Excerpt::quote)
                .contains("[personal data] sells them.", "It would cost us.");
        assertThat(rulemaking.excerpts()).allMatch(excerpt -> excerpt.holdsIn(now(comment)));

        rulemaking.as(Role.MODERATOR, () -> moderation.undo(decision));
        assertThat(rulemaking.excerpts()).extracting(Excerpt::quote).contains("Dana sells them.");
    }

    @Test
    void followsWordsOfAnAnswerThatItsSenderChanged() {
        var receipt = published(answering("It would not. Others sell them."), List.of());
        mark(now(receipt), new Excerpt.Part(1, 14, 31));
        mark(now(receipt), new Excerpt.Part(1, 0, 13));

        edited(receipt, answering("First of all: Others sell them."));

        assertThat(rulemaking.excerpts())
                .filteredOn(excerpt -> excerpt.place() instanceof Excerpt.Part)
                .singleElement()
                .satisfies(excerpt -> assertThat(excerpt.place()).isEqualTo(new Excerpt.Part(1, 14, 31)))
                .satisfies(excerpt -> assertThat(excerpt.holdsIn(now(receipt))).isTrue());
    }

    @Test
    void findsTheWordsAgainInAFileThatTookTheOtherOnesPlace() {
        var receipt = published("See the letter.", List.of(LETTER));
        mark(now(receipt), onPage(now(receipt), "A licence takes four months."));
        mark(now(receipt), onPage(now(receipt), "Nobody waits so long."));

        replaced(receipt, "Dear all. A licence takes four months.");

        assertThat(rulemaking.excerpts()).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.quote()).isEqualTo("A licence takes four months.");
            assertThat(excerpt.place()).isEqualTo(onPage(now(receipt), "A licence takes four months."));
            assertThat(excerpt.holdsIn(now(receipt))).isTrue();
        });
    }

    @Test
    void takesThePlaceInTheRuleAndTheSideFromThePointUntilStaffSayOtherwise() {
        rulemaking.withTexts(
                List.of("A toxin is controlled.", "So is its maker."), List.of("All toxins are controlled."));
        var comment = rulemaking.suggesting("OTHER", 1, "So is its seller.");
        var excerpt = excerptOf("Say it so.");

        var given = bearing(comment, excerpt);
        assertThat(Objects.requireNonNull(given.on()).label()).isEqualTo("(2)");
        assertThat(given.stance()).isEqualTo(Stance.UNSTATED);

        var first = rulemaking
                .analyst(() -> bearings.provisions(rulemaking.docket().id()))
                .getFirst();
        rulemaking.analystDoes(() -> bearings.set(excerpt.id(), first.lineage(), Stance.OPPOSE));

        var corrected = bearing(comment, excerpt);
        assertThat(Objects.requireNonNull(corrected.on()).label()).isEqualTo("(1)");
        assertThat(corrected.stance()).isEqualTo(Stance.OPPOSE);
        assertThat(Objects.requireNonNull(corrected.set()).by()).isNotNull();
    }

    @Test
    void takesNoProvisionOfAnotherDocket() {
        var other = new Rulemaking(portal).withTexts(List.of("A toxin."), List.of("All toxins of this kind."));
        var foreign =
                other.analyst(() -> bearings.provisions(other.docket().id())).getFirst();
        rulemaking.published("", "One.");
        var excerpt = excerptOf("One.");

        assertThatThrownBy(() ->
                        rulemaking.analystDoes(() -> bearings.set(excerpt.id(), foreign.lineage(), Stance.OPPOSE)))
                .hasMessage("synthesis.provision.unknown");
    }

    private Bearing bearing(Comment comment, Excerpt excerpt) {
        return Objects.requireNonNull(
                rulemaking.analyst(() -> bearings.of(comment)).get(excerpt.id()));
    }

    private void addLetter(Secret draft, String words) {
        try {
            drafts.addFile(draft, "letter.txt", new ByteArrayInputStream(words.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var file = drafts.find(draft).orElseThrow().files().getLast();
        readings.read(file.file().content());
    }

    private Receipt published(String body, List<String> letters) {
        return published(form().with(body), letters);
    }

    private Receipt published(DraftForm form, List<String> letters) {
        var draft = drafts.begin(rulemaking.docket().id(), form);
        letters.forEach(words -> addLetter(draft, words));
        var receipt = drafts.send(draft);
        rulemaking.move(receipts.get(receipt.secret()), Status.PUBLISHED);
        return receipt;
    }

    private void edited(Receipt receipt, DraftForm form) {
        var draft = drafts.edit(receipt.secret());
        drafts.save(draft, 1, form);
        drafts.send(draft);
        rulemaking.move(now(receipt), Status.PUBLISHED);
    }

    private void replaced(Receipt receipt, String letter) {
        var draft = drafts.edit(receipt.secret());
        drafts.find(draft).orElseThrow().files().forEach(old -> drafts.removeFile(draft, old.id()));
        addLetter(draft, letter);
        drafts.send(draft);
        rulemaking.move(now(receipt), Status.PUBLISHED);
    }

    private static DraftForm form() {
        return DraftForm.empty().with(new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Ada", "", "ACADEMIA", ""));
    }

    private DraftForm answering(String words) {
        return form().with(List.of(DraftPoint.about(null, "", question.id()).saying(words)));
    }

    private Comment now(Receipt receipt) {
        return receipts.get(receipt.secret());
    }

    private Comment now(Comment comment) {
        return rulemaking.seen(comment.trackingNumber());
    }

    private void mark(Comment comment, Excerpt.Marked words) {
        rulemaking.analyst(() -> workbench.mark(comment, words));
    }

    private Excerpt.Page onPage(Comment comment, String words) {
        var file = comment.attachments().getFirst();
        var content = Objects.requireNonNull(file.content());
        var start = readings.page(content, 1).orElseThrow().text().indexOf(words);
        return new Excerpt.Page(new Excerpt.Leaf(file.id(), content, 1), start, start + words.length());
    }

    private static Excerpt.Page leaf(Excerpt.Page words, Sha256 content, int page) {
        return new Excerpt.Page(new Excerpt.Leaf(words.leaf().file(), content, page), words.start(), words.end());
    }

    private DecisionId withhold(Comment comment) {
        var file = comment.attachments().getFirst();
        return rulemaking.as(
                Role.MODERATOR,
                () -> moderation.publish(
                        comment,
                        List.of(new Mark(
                                CommentTexts.fileName(file.id()), 0, file.name().length(), Ground.PERSONAL_DATA))));
    }

    private void assertRefused(Comment comment, Excerpt.Marked words, String why) {
        assertThatThrownBy(() -> mark(comment, words))
                .isInstanceOf(Refusal.class)
                .hasMessage(why);
    }

    private Excerpt excerptOf(String quote) {
        return rulemaking.excerpts().stream()
                .filter(excerpt -> excerpt.quote().equals(quote))
                .findFirst()
                .orElseThrow();
    }
}
