package org.rulewright.campaign;

import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rulewright.campaign.grouping.Arrivals;
import org.rulewright.comment.ArchivedComment;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentArchive;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Page;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.context.ApplicationContext;

/** A docket of a test's own, into which many send alike. */
public final class Mailing {

    public static final Page PAGE = new Page(0, 50);

    private static final AtomicInteger SOURCES = new AtomicInteger();
    private static final String LETTER = """
            I write to ask you to keep the control on the four toxins as it was proposed in the spring. The people of our
            harbour eat what they catch, and they have a right to know that it is safe to eat. Shellfish are tested in our
            own laboratory every week of the season, and it would be a mistake to make the samples wait for a licence.
            Please write an exception for samples of less than one milligram into the final rule.
            """;

    private final ApplicationContext portal;
    private final Docket docket;

    public Mailing(ApplicationContext portal) {
        this.portal = portal;
        docket = aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class));
    }

    public static String letter() {
        return LETTER;
    }

    /** A letter that has nothing to do with others of another number. */
    public static String other(int number) {
        return IntStream.range(0, 40)
                .mapToObj(word -> "word" + (number * 1_000 + word))
                .reduce("Other", (text, word) -> text + " " + word);
    }

    public Docket docket() {
        return docket;
    }

    public Comment published(String body) {
        return comment(Status.PUBLISHED, "", body);
    }

    public Comment waiting(String body) {
        return comment(Status.WAITING, "", body);
    }

    public Comment published(String organisation, String body) {
        return comment(Status.PUBLISHED, organisation, body);
    }

    private Comment comment(Status status, String organisation, String body) {
        var source = "M%06d".formatted(SOURCES.incrementAndGet());
        var number = new TrackingNumber(docket.number() + "-" + source);
        as(
                Role.ADMIN,
                () -> portal.getBean(CommentArchive.class)
                        .putAll(docket.id(), List.of(archived(source, number, status, organisation, body))));
        return seen(number);
    }

    private static ArchivedComment archived(
            String source, TrackingNumber number, Status status, String organisation, String body) {
        return new ArchivedComment(
                new ArchivedComment.Origin(source, ""),
                number,
                new Submitter(
                        organisation.isEmpty() ? SubmitterKind.INDIVIDUAL : SubmitterKind.ORGANISATION,
                        organisation.isEmpty() ? "Ada Limpet" : "",
                        organisation,
                        "OTHER",
                        ""),
                Stance.OPPOSE,
                body,
                new Comment.Reception(Instant.EPOCH, Channel.WEB, false, true),
                new Comment.Standing(status, "", Instant.EPOCH),
                List.of(),
                List.of());
    }

    public Comment seen(TrackingNumber number) {
        return as(Role.ANALYST, () -> portal.getBean(CommentDesk.class).get(number));
    }

    public void move(Comment comment, Status to) {
        as(Role.MODERATOR, () -> {
            portal.getBean(CommentDesk.class).move(seen(comment.trackingNumber()), to, "");
            return to;
        });
    }

    /** Waits until all that came is grouped. */
    public Mailing grouped() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> portal.getBean(Arrivals.class).waiting(docket.id()) == 0);
        return this;
    }

    public List<Campaign> campaigns() {
        grouped();
        return as(Role.ANALYST, () -> portal.getBean(Campaigns.class).largest(docket.id(), PAGE));
    }

    public List<Campaign> publicCampaigns() {
        grouped();
        return portal.getBean(PublicCampaigns.class).largest(docket.id(), PAGE);
    }

    public List<CampaignText> texts(CampaignId campaign) {
        return as(Role.ANALYST, () -> portal.getBean(Campaigns.class).texts(campaign, PAGE));
    }

    public List<CommentId> members(CampaignId campaign) {
        return as(Role.ANALYST, () -> portal.getBean(Campaigns.class).comments(campaign, PAGE)).stream()
                .map(Comment::id)
                .toList();
    }

    public <T> T as(Role role, Supplier<T> work) {
        return OwnAuthority.as("campaign-" + role.name(), role, work);
    }
}
