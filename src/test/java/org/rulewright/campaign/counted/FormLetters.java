package org.rulewright.campaign.counted;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.rulewright.campaign.CampaignId;
import org.rulewright.campaign.Mailing;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.Comments;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.Ledger;
import org.rulewright.comment.NewPoint;
import org.rulewright.comment.Receipt;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.identity.Role;
import org.rulewright.moderation.BulkDesk;
import org.rulewright.moderation.BulkId;
import org.rulewright.moderation.DecisionId;
import org.rulewright.moderation.Moderation;
import org.springframework.context.ApplicationContext;

/** A docket of a test's own to which form letters are sent, each with a receipt, and the moderator who decides. */
public final class FormLetters {

    private final ApplicationContext portal;
    private final Mailing mailing;

    public FormLetters(ApplicationContext portal) {
        this.portal = portal;
        mailing = new Mailing(portal);
    }

    public Mailing mailing() {
        return mailing;
    }

    public Receipt sent(String body) {
        return sent(Stance.OPPOSE, body, List.of());
    }

    public Receipt sentWithAPoint(String body, String wording) {
        return sent(
                Stance.OPPOSE,
                body,
                List.of(NewPoint.saying(null, Ask.OTHER, "Say it so.").suggesting(wording)));
    }

    public Receipt sent(Stance stance, String body, List<NewPoint> points) {
        var sender = new Submitter(SubmitterKind.INDIVIDUAL, "Ada Limpet", "", "INDIVIDUAL", "");
        var draft = new CommentDraft(mailing.docket().id(), Channel.WEB, sender, stance, body, points, List.of());
        return portal.getBean(CommentIntake.class).submit(draft, IdempotencyKey.fresh());
    }

    public Comment now(Receipt receipt) {
        return mailing.seen(receipt.trackingNumber());
    }

    public Status status(Receipt receipt) {
        return now(receipt).standing().status();
    }

    public DecisionId publish(Receipt receipt) {
        return moderator(() -> portal.getBean(Moderation.class).publish(now(receipt)));
    }

    public CampaignId campaign() {
        return mailing.campaigns().getFirst().id();
    }

    /** Publishes one, counts the rest, and waits for it. */
    public BulkId count() {
        var campaign = campaign();
        var act = moderator(() -> portal.getBean(CountingDesk.class).begin(campaign));
        awaitEnd(act);
        return act;
    }

    public void awaitEnd(BulkId act) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> moderator(
                        () -> portal.getBean(BulkDesk.class).state(act).ended()));
        mailing.grouped();
    }

    public void awaitStatus(Receipt receipt, Status status) {
        await().atMost(Duration.ofSeconds(60)).until(() -> status(receipt) == status);
    }

    public Ledger ledger() {
        return portal.getBean(Comments.class).ledger(mailing.docket().id());
    }

    public <T> T moderator(Supplier<T> work) {
        return mailing.as(Role.MODERATOR, work);
    }
}
