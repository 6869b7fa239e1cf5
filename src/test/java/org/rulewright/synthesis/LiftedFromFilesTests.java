package org.rulewright.synthesis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.campaign.Mailing.letter;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.campaign.grouping.Arrivals;
import org.rulewright.comment.ArchivedFile;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.Status;
import org.rulewright.files.FileReadings;
import org.rulewright.identity.Role;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.Moderation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What letters add to their campaign where they came as files. */
@PortalTest
class LiftedFromFilesTests {

    private static final String HEARING = "We also ask for a hearing in the town of Harbour Grace.";
    private static final String FERRY = "Our ferry sails twice a week";
    private static final String SAMPLES = "and carries every sample that we take.";
    private static final String PAGE_BREAK = "\n\f\n";

    @Autowired
    ApplicationContext portal;

    @Autowired
    CommentFiles files;

    @Autowired
    FileReadings readings;

    @Autowired
    LiftedAdditions additions;

    @Autowired
    Workbench workbench;

    Rulemaking rulemaking;

    @BeforeEach
    void receiveACampaignOfFiles() {
        rulemaking = new Rulemaking(portal);
        rulemaking.sending(file(letter()));
        rulemaking.sending(file(letter()));
    }

    @Test
    void marksWhatALetterAddsOnItsPage() {
        var comment = rulemaking.sending(file("Nothing but a cover." + PAGE_BREAK + letter() + HEARING));

        assertThat(unfiled()).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.comment()).isEqualTo(comment.id());
            assertThat(excerpt.quote()).isEqualTo(HEARING);
            assertThat(Whereabouts.of(excerpt, comment, List.of()))
                    .isEqualTo(new Whereabouts("synthesis.where.page", List.of("letter.txt", 2)));
            assertThat(excerpt.holdsIn(comment)).isTrue();
            assertThat(wordsAt(comment, excerpt)).isEqualTo(HEARING);
        });
    }

    @Test
    void findsTheFileAmongSeveral() {
        var comment = rulemaking.sending(file(letter()), file("A" + PAGE_BREAK + HEARING));

        assertThat(unfiled())
                .singleElement()
                .satisfies(excerpt -> assertThat(wordsAt(comment, excerpt)).isEqualTo(HEARING));
    }

    @Test
    void marksOnEachPageWhatRunsOverTheEndOfOne() {
        rulemaking.sending(file(letter() + FERRY + PAGE_BREAK + SAMPLES));

        assertThat(unfiled()).extracting(Excerpt::quote).containsExactly(FERRY, SAMPLES);
    }

    @Test
    void leavesOutAWordOrTwoBeforeTheEndOfAPage() {
        rulemaking.sending(file(letter() + "Our ferry" + PAGE_BREAK + "sails twice a week with our samples."
                + PAGE_BREAK + "Thank you."));

        assertThat(unfiled()).extracting(Excerpt::quote).containsExactly("sails twice a week with our samples.");
    }

    @Test
    void marksOnlyOnceWhatStandsOnOnePageHereAndOnTwoThere() {
        var first = rulemaking.sending(file(letter() + FERRY + " " + SAMPLES));
        rulemaking.sending(file(letter() + FERRY + PAGE_BREAK + SAMPLES));
        assertThat(unfiled()).extracting(Excerpt::comment).containsExactly(first.id());

        rulemaking.move(first, Status.WITHHELD);
        assertThat(unfiled()).extracting(Excerpt::quote).containsExactly(FERRY, SAMPLES);
    }

    @Test
    void marksNothingInAFileThatIsWithheld() {
        var comment = rulemaking.sending(file(letter() + HEARING));
        assertThat(unfiled()).hasSize(1);

        var name = comment.attachments().getFirst();
        var whole = new Mark(CommentTexts.fileName(name.id()), 0, name.name().length(), Ground.PERSONAL_DATA);
        var decision = rulemaking.as(
                Role.MODERATOR, () -> portal.getBean(Moderation.class).publish(comment, List.of(whole)));
        assertThat(unfiled()).isEmpty();

        rulemaking.as(Role.MODERATOR, () -> portal.getBean(Moderation.class).undo(decision));
        assertThat(unfiled()).extracting(Excerpt::quote).containsExactly(HEARING);
    }

    @Test
    void marksTheFileThatOneBringsBesideTheWordsOfAll() {
        rulemaking.sending(letter(), file("Our study of ferries." + PAGE_BREAK + SAMPLES));

        assertThat(unfiled()).extracting(Excerpt::quote).containsExactly("Our study of ferries.", SAMPLES);
    }

    @Test
    void marksNothingInAFileThatTheWholeCampaignBrings() {
        var another = new Rulemaking(portal);
        for (var letter = 0; letter < 3; letter++) {
            another.sending(letter(), file("A leaflet about the safety of shellfish."));
        }
        rulemaking = another;

        assertThat(unfiled()).isEmpty();
    }

    @Test
    void marksOnlyWhatIsNewInAFileThatHoldsTheLetterOnceMore() {
        rulemaking.sending(letter(), file(letter() + HEARING));

        assertThat(unfiled()).extracting(Excerpt::quote).containsExactly(HEARING);
    }

    @Test
    void marksAFileOnceHoweverManyBringIt() {
        var first = rulemaking.sending(letter(), file(HEARING));
        rulemaking.sending(letter(), file(HEARING));
        assertThat(unfiled()).extracting(Excerpt::comment).containsExactly(first.id());

        rulemaking.move(first, Status.WITHHELD);
        assertThat(unfiled()).extracting(Excerpt::quote).containsExactly(HEARING);
    }

    @Test
    void takesTheMarkOfAnAnalystForTheAddition() {
        var comment = rulemaking.sending(file(letter() + HEARING));
        assertThat(unfiled()).hasSize(1);
        sql("delete from lifted_addition where comment_id = :comment", comment);
        sql("delete from excerpt where comment_id = :comment", comment);
        var marked = rulemaking.analyst(() -> workbench.mark(comment, wholePage(comment)));

        lookAt(comment);

        assertThat(unfiled()).extracting(Excerpt::id).containsExactly(marked);
    }

    @Test
    void leavesAwayWhatAnAnalystTookAwayHoweverOftenItLooks() {
        var comment = rulemaking.sending(file(letter() + HEARING));
        var excerpt = unfiled().getFirst().id();
        lookAt(comment);
        assertThat(unfiled()).extracting(Excerpt::id).containsExactly(excerpt);

        rulemaking.analystDoes(() -> workbench.unmark(excerpt));
        lookAt(comment);

        assertThat(unfiled()).isEmpty();
    }

    private ArchivedFile file(String words) {
        var kept = files.keep("letter.txt", words.getBytes(UTF_8));
        readings.read(kept.content());
        return ArchivedFile.kept(kept);
    }

    private String wordsAt(Comment comment, Excerpt excerpt) {
        var page = (Excerpt.Page) excerpt.place();
        assertThat(page.leaf().isIn(comment)).isTrue();
        var text = readings.page(page.leaf().content(), page.leaf().number()).orElseThrow();
        return text.text().substring(page.start(), page.end());
    }

    private Excerpt.Page wholePage(Comment comment) {
        var file = comment.attachments().getFirst();
        var content = Objects.requireNonNull(file.content());
        var words = readings.page(content, 1).orElseThrow().text();
        return new Excerpt.Page(new Excerpt.Leaf(file.id(), content, 1), 0, words.length());
    }

    private void lookAt(Comment comment) {
        sql("""
                insert into addition_queue (docket_id, comment_id)
                select docket_id, id from comment where id = :comment
                """, comment);
        additions.work();
        caughtUp();
    }

    private void sql(String statement, Comment comment) {
        var rows = portal.getBean(JdbcClient.class)
                .sql(statement)
                .param("comment", comment.id().value())
                .update();
        assertThat(rows).isEqualTo(1);
    }

    private List<Excerpt> unfiled() {
        caughtUp();
        return rulemaking.unfiled();
    }

    private void caughtUp() {
        var docket = rulemaking.docket().id();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> portal.getBean(Arrivals.class).waiting(docket) == 0 && additions.waiting(docket) == 0);
    }
}
