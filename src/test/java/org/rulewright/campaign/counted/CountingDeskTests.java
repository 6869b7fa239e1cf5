package org.rulewright.campaign.counted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rulewright.campaign.Mailing.PAGE;
import static org.rulewright.campaign.Mailing.letter;
import static org.rulewright.campaign.Mailing.other;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.campaign.CampaignDesk;
import org.rulewright.campaign.CampaignSize;
import org.rulewright.campaign.PublicCampaigns;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Comments;
import org.rulewright.comment.CountedWith;
import org.rulewright.comment.GroupedComment;
import org.rulewright.comment.GroupedComments;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.identity.Role;
import org.rulewright.moderation.BulkDesk;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Holds;
import org.rulewright.moderation.LogEntry;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.Moderation;
import org.rulewright.moderation.PublicLog;
import org.rulewright.moderation.WithholdingReason;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Publishing one of a campaign and counting the rest with it. */
@PortalTest
class CountingDeskTests {

    private static final String VARIANT = letter() + "We also ask for a hearing in the town of Harbour Grace.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    CountingDesk desk;

    @Autowired
    GroupedComments grouped;

    @Autowired
    PublicCampaigns campaigns;

    @Autowired
    Comments comments;

    @Autowired
    JdbcClient jdbc;

    FormLetters letters;

    @BeforeEach
    void openADocket() {
        letters = new FormLetters(portal);
    }

    @Test
    void publishesOneAndCountsThoseThatSayTheSame() {
        var first = letters.sent(letter());
        var second = letters.sent(letter());
        var third = letters.sent(letter().toUpperCase(Locale.ROOT));
        var own = letters.sent(VARIANT);
        var campaign = letters.campaign();

        assertThat(letters.moderator(() -> desk.plan(campaign)))
                .isEqualTo(new CountingPlan(List.of(first.trackingNumber()), first.trackingNumber(), 0, 2, 2, 1, 0));
        letters.count();

        assertThat(letters.status(first)).isEqualTo(Status.PUBLISHED);
        assertThat(List.of(letters.status(second), letters.status(third))).containsOnly(Status.GROUPED);
        assertThat(letters.status(own)).isEqualTo(Status.WAITING);
        assertThat(letters.ledger().addsUp()).isTrue();
        assertThat(letters.ledger().shown()).isEqualTo(3);
        assertThat(letters.mailing().publicCampaigns())
                .singleElement()
                .satisfies(each -> assertThat(each.size()).isEqualTo(new CampaignSize(3, 3, 0, 1)));
        assertThat(campaigns.comments(campaign, PAGE))
                .extracting(Comment::trackingNumber)
                .containsExactly(first.trackingNumber());
        assertThat(campaigns.counted(campaign)).isEqualTo(2);
        assertThat(campaigns.said(letters.now(first).id())).contains(new PublicCampaigns.SaidBy(3, 3));
        assertThat(comments.participation(letters.mailing().docket().id())).containsEntry("INDIVIDUAL", 3L);
    }

    @Test
    void leadsFromACountedCommentToTheOneThatShowsItsWords() {
        var first = letters.sent(letter());
        var second = letters.sent(letter());
        letters.count();

        assertThat(grouped.find(second.trackingNumber()).flatMap(GroupedComment::whereShown))
                .contains(first.trackingNumber());
        assertThat(portal.getBean(Receipts.class).countedWith(second.secret())).contains(first.trackingNumber());
        assertThat(portal.getBean(Receipts.class).get(second.secret()).body()).isEqualTo(letter());
        assertThatThrownBy(() -> comments.get(second.trackingNumber())).isInstanceOf(NotFound.class);
        assertThat(grouped.find(first.trackingNumber())).isEmpty();
    }

    @Test
    void countsWithWhatIsPublishedAlreadyAlsoWhereItSaysMore() {
        letters.publish(letters.sent(letter()));
        letters.sent(letter());
        var variant = letters.sent(VARIANT);
        letters.publish(variant);
        var same = letters.sent(VARIANT);
        letters.sent(VARIANT + "And I have something else to say about it.");
        var campaign = letters.campaign();

        var plan = letters.moderator(() -> desk.plan(campaign));
        letters.count();

        assertThat(plan.publish()).isEmpty();
        assertThat(List.of(plan.others(), plan.counted(), plan.own())).containsExactly(1L, 2L, 1L);
        assertThat(grouped.find(same.trackingNumber()).flatMap(GroupedComment::whereShown))
                .contains(variant.trackingNumber());
    }

    @Test
    void leavesAloneWhatBringsSomethingOfItsOwn() {
        letters.publish(letters.sent(letter()));
        var same = letters.sent(letter());
        var otherStance = letters.sent(Stance.SUPPORT, letter(), List.of());
        var withAPoint = letters.sentWithAPoint(letter(), "less than one milligram");
        var held = letters.sent(letter());
        letters.moderator(() -> {
            portal.getBean(Holds.class).hold(letters.now(held), "Look at this one.");
            return held;
        });
        var campaign = letters.campaign();

        var plan = letters.moderator(() -> desk.plan(campaign));
        letters.count();

        assertThat(plan.counted()).isEqualTo(1);
        assertThat(plan.held()).isEqualTo(1);
        assertThat(letters.status(same)).isEqualTo(Status.GROUPED);
        assertThat(List.of(letters.status(otherStance), letters.status(withAPoint), letters.status(held)))
                .containsOnly(Status.WAITING);
    }

    @Test
    void leavesAloneWhatSaysSomethingElseSinceItWasChosen() {
        var shown = letters.sent(letter());
        var changed = letters.sent(letter());
        letters.publish(shown);

        var done = letters.moderator(() -> grouped.group(List.of(
                new CountedWith(letters.now(changed).id(), 2, letters.now(shown).id(), 1))));

        assertThat(done).isEmpty();
        assertThat(letters.status(changed)).isEqualTo(Status.WAITING);
    }

    @Test
    void isTakenBackAsAWhole() {
        var first = letters.sent(letter());
        var second = letters.sent(letter());
        var act = letters.count();

        letters.moderator(() -> {
            portal.getBean(BulkDesk.class).undo(act);
            return act;
        });
        letters.awaitEnd(act);

        assertThat(List.of(letters.status(first), letters.status(second))).containsOnly(Status.WAITING);
        assertThat(letters.ledger().addsUp()).isTrue();
        assertThat(letters.mailing().publicCampaigns()).isEmpty();
        assertThat(log()).singleElement().extracting(LogEntry::undone).isEqualTo(true);
        assertThat(letters.count()).isNotEqualTo(act);
    }

    @Test
    void bringsASingleOneBackToTheQueue() {
        letters.sent(letter());
        var second = letters.sent(letter());
        letters.count();
        var moderation = portal.getBean(Moderation.class);

        letters.moderator(() -> moderation.undo(
                moderation.history(letters.now(second).id()).getLast().id()));

        assertThat(letters.status(second)).isEqualTo(Status.WAITING);
        assertThat(letters.ledger().addsUp()).isTrue();
    }

    @Test
    void letsAnotherPublishedOneShowThemWhereTheirsIsWithdrawn() {
        var first = letters.sent(letter());
        letters.publish(first);
        var counted = letters.sent(letter());
        letters.count();
        var next = letters.sent(letter());
        letters.publish(next);
        letters.mailing().grouped();

        portal.getBean(Receipts.class).withdraw(first.secret());

        await().until(() -> grouped.find(counted.trackingNumber())
                .flatMap(GroupedComment::whereShown)
                .filter(next.trackingNumber()::equals)
                .isPresent());
        assertThat(letters.ledger().shown()).isEqualTo(2);
    }

    @Test
    void letsThemWaitAgainWhereNoOtherPublishedOneSaysTheSame() {
        var first = letters.sent(letter());
        letters.publish(first);
        var counted = letters.sent(letter());
        letters.count();

        letters.moderator(() -> portal.getBean(Moderation.class)
                .withhold(letters.now(first), new WithholdingReason(Ground.PERSONAL_DATA, "It names a patient.")));

        letters.awaitStatus(counted, Status.WAITING);
        assertThat(letters.ledger().addsUp()).isTrue();
        assertThat(grouped.find(counted.trackingNumber())).isEmpty();
        assertThat(letters.mailing().publicCampaigns()).isEmpty();
    }

    @Test
    void countsThemWithWhatTheShownOneSaysWithoutItsRedactedWords() {
        var first = letters.sent(letter());
        letters.publish(first);
        var counted = letters.sent(letter());
        letters.sent(letter());
        letters.count();

        letters.moderator(() -> portal.getBean(Moderation.class)
                .publish(letters.now(first), List.of(new Mark("body", 0, 7, Ground.PERSONAL_DATA))));

        assertThat(letters.mailing().publicCampaigns())
                .singleElement()
                .satisfies(each -> assertThat(each.size()).isEqualTo(new CampaignSize(3, 3, 0, 1)));
        assertThat(letters.status(counted)).isEqualTo(Status.GROUPED);
        assertThat(campaigns.commonText(letters.campaign())).doesNotContain("I write");
    }

    @Test
    void goesAlongWhereStaffSplitOrMergeItsText() {
        letters.publish(letters.sent(letter()));
        letters.sent(letter());
        letters.publish(letters.sent(VARIANT));
        var counted = letters.sent(VARIANT);
        letters.count();
        var campaign = letters.campaign();
        var texts = letters.mailing().texts(campaign);

        var split = letters.mailing()
                .as(
                        Role.ANALYST,
                        () -> portal.getBean(CampaignDesk.class)
                                .split(campaign, List.of(texts.getLast().id()), "They want a hearing"));

        letters.mailing().grouped();
        assertThat(letters.status(counted)).isEqualTo(Status.GROUPED);
        assertThat(letters.mailing().publicCampaigns())
                .extracting(each -> each.size().comments())
                .containsExactly(2L, 2L);
        assertThat(campaigns.comments(split, PAGE)).hasSize(1);
    }

    @Test
    void writesItIntoTheBookTheRecordAndThePublicLog() {
        var first = letters.sent(letter());
        var second = letters.sent(letter());
        letters.sent(letter());
        letters.count();

        assertThat(letters.moderator(() -> portal.getBean(Moderation.class)
                        .history(letters.now(second).id())))
                .singleElement()
                .satisfies(decision -> assertThat(decision.move().to()).isEqualTo(Status.GROUPED));
        assertThat(letters.moderator(() ->
                        portal.getBean(History.class).of(second.trackingNumber().value())))
                .anySatisfy(entry -> assertThat(entry.facts())
                        .containsEntry("counted with", first.trackingNumber().value()));
        assertThat(log()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(LogEntry.Kind.GROUPED);
            assertThat(line.counted()).isEqualTo(2);
            assertThat(line.comment()).isEqualTo(first.trackingNumber());
        });
    }

    @Test
    void refusesWhereItMakesNoSense() {
        letters.publish(letters.sent(letter()));
        letters.publish(letters.sent(letter()));
        var campaign = letters.campaign();
        assertRefused("campaign.count.refused.none", () -> desk.begin(campaign));

        var heldOnes = new FormLetters(portal);
        var held = List.of(heldOnes.sent(other(3)), heldOnes.sent(other(3)));
        var unshown = heldOnes.campaign();
        held.forEach(each -> heldOnes.moderator(() -> {
            portal.getBean(Holds.class).hold(heldOnes.now(each), "Look at this one.");
            return each;
        }));
        assertRefused("campaign.count.refused.shown", () -> desk.plan(unshown));

        letters.sent(letter());
        letters.mailing().grouped();
        jdbc.sql("update docket set answered = clock_timestamp() where id = :docket")
                .param("docket", letters.mailing().docket().id().value())
                .update();
        assertRefused("campaign.count.refused.answered", () -> desk.begin(campaign));
    }

    @Test
    void refusesToGroupOneWithoutSayingWithWhich() {
        var first = letters.sent(letter());

        assertThatThrownBy(() -> letters.mailing().move(letters.now(first), Status.GROUPED))
                .hasMessage("comment.refused.grouped");
    }

    @Test
    void letsOnlyModeratorsDecide() {
        letters.sent(letter());
        letters.sent(letter());
        var campaign = letters.campaign();

        assertThatThrownBy(() -> letters.mailing().as(Role.ANALYST, () -> desk.begin(campaign)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<LogEntry> log() {
        return portal.getBean(PublicLog.class).of(letters.mailing().docket().id(), PAGE);
    }

    private void assertRefused(String key, Runnable attempt) {
        assertThatThrownBy(() -> letters.moderator(() -> {
                    attempt.run();
                    return key;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }
}
