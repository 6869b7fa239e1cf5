package org.rulewright.campaign.counted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.campaign.Mailing.letter;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.campaign.CampaignDesk;
import org.rulewright.campaign.CampaignSize;
import org.rulewright.comment.GroupedComment;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.Status;
import org.rulewright.identity.Role;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.Moderation;
import org.rulewright.moderation.WithholdingReason;

/** What becomes of counted comments when the one that shows their words changes or goes. */
class ShownCommentTests extends CountingTest {

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
        assertThat(campaigns.comments(split, "", 50)).hasSize(1);
    }
}
