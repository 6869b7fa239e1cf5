package org.rulewright.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.campaign.Mailing.letter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.campaign.Campaign;
import org.rulewright.campaign.CampaignDesk;
import org.rulewright.campaign.Campaigns;
import org.rulewright.campaign.grouping.Arrivals;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Page;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.synthesis.coding.CodingSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class LiftedAdditionsTests {

    private static final String HEARING = "We also ask for a hearing in the town of Harbour Grace.";
    private static final String FERRY = "Our ferry sails twice a week and carries every sample that we take.";
    private static final Page PAGE = new Page(0, 50);

    @Autowired
    ApplicationContext portal;

    @Autowired
    LiftedAdditions additions;

    @Autowired
    LiftingStore store;

    @Autowired
    Workbench workbench;

    Rulemaking rulemaking;

    @BeforeEach
    void receiveACampaign() {
        rulemaking = new Rulemaking(portal);
        rulemaking.published(letter());
        rulemaking.published(letter());
    }

    @Test
    void marksWhatALetterAddsToItsCampaign() {
        var comment = rulemaking.published(letter() + HEARING);

        assertThat(unfiled()).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.comment()).isEqualTo(comment.id());
            assertThat(excerpt.quote()).isEqualTo(HEARING);
            assertThat(excerpt.marked().by()).as("by the portal").isNull();
            assertThat(excerpt.holdsIn(comment)).isTrue();
        });
    }

    @Test
    void marksWhatSeveralAddOnlyOnce() {
        rulemaking.published(letter() + HEARING);
        rulemaking.published(letter() + HEARING.toUpperCase(Locale.ROOT));
        rulemaking.published(letter() + HEARING + " " + FERRY);

        assertThat(unfiled()).extracting(Excerpt::quote).hasSize(2).contains(HEARING);
    }

    @Test
    void marksNothingThatIsNotPublic() {
        var waiting = rulemaking.comment(Status.WAITING, letter() + HEARING);
        assertThat(unfiled()).isEmpty();

        rulemaking.move(waiting, Status.PUBLISHED);
        assertThat(unfiled()).hasSize(1);
    }

    @Test
    void letsTheNextOneSayItWhenTheFirstIsWithheld() {
        var first = rulemaking.published(letter() + HEARING);
        var second = rulemaking.published("Dear Sir or Madam! " + letter() + HEARING);
        assertThat(unfiled()).extracting(Excerpt::comment).containsExactly(first.id());

        rulemaking.move(first, Status.WITHHELD);
        assertThat(unfiled()).extracting(Excerpt::comment).containsExactly(second.id());

        rulemaking.move(rulemaking.seen(first.trackingNumber()), Status.PUBLISHED);
        assertThat(unfiled()).hasSize(1);
    }

    @Test
    void leavesAwayWhatAnAnalystTookAway() {
        var comment = rulemaking.published(letter() + HEARING);
        var excerpt = unfiled().getFirst().id();

        rulemaking.analystDoes(() -> workbench.unmark(excerpt));
        again(comment);

        assertThat(unfiled()).isEmpty();
    }

    @Test
    void takesBackWhatIsNoAdditionAfterASplitUnlessItWasFiled() {
        var filed = rulemaking.published(letter() + HEARING);
        var free = rulemaking.published(letter() + FERRY);
        assertThat(unfiled()).hasSize(2);
        var concern = rulemaking.concern("Hearings");
        rulemaking.file(concern, filed);

        var from = campaigns().getFirst().id();
        var desk = portal.getBean(CampaignDesk.class);
        var texts = rulemaking.analyst(() -> portal.getBean(Campaigns.class).texts(from, PAGE)).stream()
                .filter(text ->
                        List.of(filed.trackingNumber(), free.trackingNumber()).contains(text.example()))
                .map(text -> text.id())
                .toList();
        assertThat(texts).hasSize(2);
        rulemaking.analystDoes(() -> desk.split(from, texts, "Another sender"));

        caughtUp();
        assertThat(chainQuotes(filed)).contains(HEARING);
        assertThat(unfiled())
                .as("beside the other letter, with which it shares two words more")
                .extracting(Excerpt::quote)
                .containsExactly("Our ferry sails twice a week and carries every sample that");
        var act = rulemaking.analyst(() -> desk.acts(from, PAGE)).getFirst();
        rulemaking.analystDoes(() -> desk.undo(act.id()));
        caughtUp();
        assertThat(chainQuotes(filed)).containsOnlyOnce(HEARING);
        assertThat(unfiled()).extracting(Excerpt::quote).containsExactly(FERRY);
    }

    @Test
    void leavesWhatPeopleHaveDrawnToBeCodedOrPlacedInTheRule() {
        rulemaking.published(letter() + HEARING);
        rulemaking.published(letter() + FERRY);
        var touched = new ArrayList<>(unfiled().stream().map(Excerpt::id).toList());
        var samples = portal.getBean(CodingSamples.class);
        rulemaking.analyst(() -> samples.draw(rulemaking.docket().id(), 2));
        var placed = lifted(rulemaking.published(letter() + "The harbour freezes over in most winters."));
        rulemaking.analystDoes(() -> portal.getBean(Bearings.class).set(placed, null, Stance.SUPPORT));
        touched.add(placed);
        var free = lifted(rulemaking.published(letter() + "Nobody asked the divers of the eastern shore."));

        touched.forEach(store::removeUntouched);
        store.removeUntouched(free);

        assertThat(unfiled()).extracting(Excerpt::id).containsExactlyInAnyOrderElementsOf(touched);
    }

    @Test
    void hidesWhatIsLiftedWhileItsCommentIsWithheld() {
        var comment = rulemaking.published(letter() + HEARING);
        assertThat(unfiled()).hasSize(1);
        sql("delete from lifted_addition where comment_id = :comment", comment);
        sql("delete from excerpt where comment_id = :comment", comment);
        var withholding = new Thread(() -> rulemaking.move(comment, Status.WITHHELD));

        portal.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            sql("""
                    insert into addition_queue (docket_id, comment_id)
                    select docket_id, id from comment where id = :comment
                    """, comment);
            additions.work();
            withholding.start();
            await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
        });
        await().until(() -> !withholding.isAlive());

        assertThat(rulemaking.seen(comment.trackingNumber()).standing().status())
                .isEqualTo(Status.WITHHELD);
        assertThat(unfiled()).isEmpty();
    }

    @Test
    void hidesAnExcerptThatWasLeftInSightOfACommentThatIsNotPublic() {
        var comment = rulemaking.published(letter() + HEARING);
        assertThat(unfiled()).hasSize(1);
        rulemaking.move(comment, Status.WITHHELD);
        caughtUp();
        sql("update excerpt set shown = true where comment_id = :comment", comment);
        sql("""
                insert into lifted_addition (comment_id, hash, campaign_id, lifted)
                values (:comment, 'left', 0, true)
                """, comment);
        sql("""
                insert into lifted_excerpt (comment_id, hash, excerpt_id)
                select comment_id, 'left', id from excerpt where comment_id = :comment
                """, comment);
        sql("""
                insert into addition_queue (docket_id, comment_id)
                select docket_id, id from comment where id = :comment
                """, comment);

        assertThat(unfiled()).isEmpty();
    }

    private void sql(String statement, Comment comment) {
        var rows = portal.getBean(JdbcClient.class)
                .sql(statement)
                .param("comment", comment.id().value())
                .update();
        assertThat(rows).isEqualTo(1);
    }

    private ExcerptId lifted(Comment comment) {
        return unfiled().stream()
                .filter(excerpt -> excerpt.comment().equals(comment.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void keepsSignsOfTwoUnitsWhole() {
        var addition = "🦑 Our 𝛽-toxin squid 🦑 costs us more <b>each</b> year 🦑";
        rulemaking.published(letter() + addition);

        assertThat(unfiled())
                .singleElement()
                .satisfies(excerpt -> assertThat(addition).endsWith(excerpt.quote()));
    }

    @Test
    void changesNothingWhenItLooksAgain() {
        var comment = rulemaking.published(letter() + HEARING);
        var before = unfiled();

        again(comment);

        assertThat(unfiled()).isEqualTo(before);
    }

    private void again(Comment comment) {
        rulemaking.move(rulemaking.seen(comment.trackingNumber()), Status.WITHHELD);
        caughtUp();
        rulemaking.move(rulemaking.seen(comment.trackingNumber()), Status.PUBLISHED);
        caughtUp();
    }

    private List<Campaign> campaigns() {
        caughtUp();
        return rulemaking.analyst(() ->
                portal.getBean(Campaigns.class).largest(rulemaking.docket().id(), PAGE));
    }

    private List<Excerpt> unfiled() {
        caughtUp();
        return rulemaking.unfiled();
    }

    private List<String> chainQuotes(Comment comment) {
        return rulemaking.excerpts().stream()
                .filter(excerpt -> excerpt.comment().equals(comment.id()))
                .map(Excerpt::quote)
                .toList();
    }

    private void caughtUp() {
        var docket = rulemaking.docket().id();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> portal.getBean(Arrivals.class).waiting(docket) == 0 && additions.waiting(docket) == 0);
    }
}
