package org.rulewright.campaign.counted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.campaign.Mailing.PAGE;
import static org.rulewright.campaign.Mailing.letter;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rulewright.base.NotFound;
import org.rulewright.campaign.CampaignSize;
import org.rulewright.campaign.PublicCampaigns;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CountedWith;
import org.rulewright.comment.GroupedComment;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.moderation.BulkDesk;
import org.rulewright.moderation.Holds;
import org.rulewright.moderation.LogEntry;
import org.rulewright.moderation.Moderation;
import org.rulewright.moderation.PublicLog;
import org.rulewright.record.History;

/** Publishing one of a campaign and counting the rest with it. */
class CountingDeskTests extends CountingTest {

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
        assertThat(campaigns.comments(campaign, "", 50))
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

    private List<LogEntry> log() {
        return portal.getBean(PublicLog.class).of(letters.mailing().docket().id(), PAGE);
    }
}
