package org.rulewright.synthesis;

import static org.rulewright.comment.SomeDocket.aDocket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.ArchivedComment;
import org.rulewright.comment.ArchivedFile;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentArchive;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.NewPoint;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.panel.NewPanel;
import org.rulewright.panel.PanelStance;
import org.rulewright.panel.Panels;
import org.rulewright.panel.PastPosition;
import org.rulewright.panel.Positions;
import org.rulewright.panel.Round;
import org.rulewright.panel.Statement;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Anchors;
import org.rulewright.ruletext.Drafting;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.rulewright.ruletext.drafting.DraftAct;
import org.rulewright.synthesis.ledger.Balance;
import org.rulewright.synthesis.ledger.LedgerDesk;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A docket of a test's own, with the people who work on it. */
public final class Rulemaking {

    private static final AtomicInteger SOURCES = new AtomicInteger();

    private final ApplicationContext portal;
    private final Docket docket;

    public Rulemaking(ApplicationContext portal) {
        this.portal = portal;
        docket = aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class));
        for (var role : List.of(Role.ANALYST, Role.APPROVER, Role.MODERATOR)) {
            var name = role.name().toLowerCase(Locale.ROOT);
            var account = new NewAccount("synthesis-" + name, name, role, "a-long-password-" + name, false);
            OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(account));
        }
    }

    public Docket docket() {
        return docket;
    }

    /** A proposed text, and the one that came of it; each passage is a provision. */
    public Rulemaking withTexts(List<String> proposed, List<String> next) {
        version(VersionKind.PROPOSED, proposed, Instant.EPOCH);
        version(VersionKind.FINAL, next, Instant.EPOCH);
        return this;
    }

    /** A proposed text, and a draft of the next one; each passage is a provision. */
    public Rulemaking withDraft(List<String> proposed, List<String> draft) {
        version(VersionKind.PROPOSED, proposed, Instant.EPOCH);
        version(VersionKind.STAFF_DRAFT, draft, null);
        return this;
    }

    /** Gives the changed provision these words in the draft of {@link #withDraft}. */
    public void reword(TextChange change, String words) {
        analyst(() -> {
            var draft = portal.getBean(RuleTexts.class).get(docket.id(), 2).id();
            return portal.getBean(Drafting.class).act(draft, new DraftAct.Reword(change.lineage(), words), 9);
        });
    }

    private void version(VersionKind kind, List<String> words, @Nullable Instant published) {
        var passages = words.stream()
                .map(text -> new Passage("(" + (words.indexOf(text) + 1) + ")", ProvisionKind.PARAGRAPH, 0, text))
                .toList();
        var version = new NewVersion(kind, "Text", LocalDate.EPOCH, "", "", "", published, passages);
        analyst(() -> portal.getBean(Versions.class).addVersion(docket.id(), version));
    }

    /** The only member of a panel on these texts blocks a provision. */
    public void blocked(LineageId provision, String because) {
        var texts = portal.getBean(RuleTexts.class);
        OwnAuthority.as(Role.ADMIN, () -> {
            var draft = new Round.Draft(
                    texts.get(docket.id(), 2).id(), texts.get(docket.id(), 1).id());
            var panel = portal.getBean(Panels.class)
                    .open(new NewPanel(
                            docket.id(),
                            "Panel",
                            "Is it right?",
                            List.of(new NewPanel.NewMember(null, "Member 1")),
                            List.of(new NewPanel.NewRound(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), draft))));
            portal.getBean(Positions.class)
                    .record(new PastPosition(
                            panel.rounds().getFirst().id(),
                            panel.members().getFirst().id(),
                            provision,
                            Statement.of(PanelStance.BLOCKING, because),
                            Instant.EPOCH));
            return true;
        });
    }

    /** A comment that is published, with one point for each of these words. */
    public Comment published(String body, String... points) {
        return comment(Status.PUBLISHED, body, points);
    }

    /** A published comment that only points to these files. */
    public Comment sending(ArchivedFile... files) {
        return sending("See attached file(s)", files);
    }

    /** A published comment that brings these files beside its words. */
    public Comment sending(String body, ArchivedFile... files) {
        var submitter = new Submitter(SubmitterKind.INDIVIDUAL, "Ada Limpet", "", "OTHER", "");
        var without = archived(Status.PUBLISHED, submitter, Stance.OPPOSE, body, List.of());
        return received(new ArchivedComment(
                without.origin(),
                without.trackingNumber(),
                without.submitter(),
                without.stance(),
                without.body(),
                without.reception(),
                without.standing(),
                without.points(),
                List.of(files)));
    }

    /** A published comment of this category that would have provision {@code place} of the proposed text say this. */
    public Comment suggesting(String category, int place, String wording) {
        var anchor = anchor(1, place);
        var point = NewPoint.saying(anchor, Ask.OTHER, "Say it so.").suggesting(wording);
        return comment(Status.PUBLISHED, category, "", List.of(point));
    }

    /** Provision {@code place} of the version of this number, as somebody speaks about it. */
    public Anchor anchor(int version, int place) {
        return analyst(() -> {
            var texts = portal.getBean(RuleTexts.class);
            var text = texts.text(texts.get(docket.id(), version).id());
            return Anchors.on(text.version().id(), text.provisions().get(place));
        });
    }

    /** A comment at this status, with one point for each of these words. */
    public Comment comment(Status status, String body, String... points) {
        var said = Arrays.stream(points)
                .map(words -> NewPoint.saying(null, Ask.OTHER, words))
                .toList();
        return comment(status, "OTHER", body, said);
    }

    private Comment comment(Status status, String category, String body, List<NewPoint> points) {
        var submitter = new Submitter(SubmitterKind.ORGANISATION, "", "A shellfish importer", category, "");
        return comment(status, submitter, Stance.OPPOSE, body, points);
    }

    /** A published comment on behalf of this organisation, which may be empty, that says where it stands on the whole. */
    public Comment from(String organisation, String category, Stance stance, String body, NewPoint... points) {
        var submitter = organisation.isEmpty()
                ? new Submitter(SubmitterKind.ANONYMOUS, "", "", category, "")
                : new Submitter(SubmitterKind.ORGANISATION, "", organisation, category, "");
        return comment(Status.PUBLISHED, submitter, stance, body, List.of(points));
    }

    private Comment comment(Status status, Submitter submitter, Stance stance, String body, List<NewPoint> points) {
        return received(archived(status, submitter, stance, body, points));
    }

    private ArchivedComment archived(
            Status status, Submitter submitter, Stance stance, String body, List<NewPoint> points) {
        var source = "S%04d".formatted(SOURCES.incrementAndGet());
        return new ArchivedComment(
                new ArchivedComment.Origin(source, ""),
                new TrackingNumber(docket.number() + "-" + source),
                submitter,
                stance,
                body,
                new Comment.Reception(Instant.EPOCH, Channel.WEB, false, true),
                new Comment.Standing(status, "", Instant.EPOCH),
                points,
                List.of());
    }

    private Comment received(ArchivedComment comment) {
        OwnAuthority.as(Role.ADMIN, () -> portal.getBean(CommentArchive.class).put(docket.id(), comment));
        return seen(comment.trackingNumber());
    }

    public Comment seen(TrackingNumber number) {
        return analyst(() -> portal.getBean(CommentDesk.class).get(number));
    }

    public void move(Comment seen, Status to) {
        as(Role.MODERATOR, () -> {
            portal.getBean(CommentDesk.class).move(seen, to, "");
            return true;
        });
    }

    public <T> T analyst(Supplier<T> work) {
        return as(Role.ANALYST, work);
    }

    public void analystDoes(Runnable work) {
        analyst(() -> {
            work.run();
            return true;
        });
    }

    public void approverDoes(Runnable work) {
        as(Role.APPROVER, () -> {
            work.run();
            return true;
        });
    }

    /** Signs for everything that is left, as an approver does who has a reason. */
    public void signForTheRest(String reason) {
        var desk = portal.getBean(LedgerDesk.class);
        approverDoes(() -> desk.sign(docket.id(), desk.balance(docket.id()).open(), reason));
    }

    public Balance balance() {
        return analyst(() -> portal.getBean(LedgerDesk.class).balance(docket.id()));
    }

    public <T> T as(Role role, Supplier<T> work) {
        return OwnAuthority.as("synthesis-" + role.name().toLowerCase(Locale.ROOT), role, work);
    }

    public Chain chain() {
        return analyst(() -> portal.getBean(Workbench.class).chain(docket.id()));
    }

    /** All that is marked in the docket, and where it is filed. */
    public Marks marks() {
        var comments = portal.getBean(JdbcClient.class)
                .sql("select id from comment where docket_id = :docket")
                .param("docket", docket.id().value())
                .query((row, _) -> new CommentId(row.getLong("id")))
                .list();
        return analyst(() -> portal.getBean(Workbench.class).marks(comments));
    }

    /** All that is marked in the docket. */
    public List<Excerpt> excerpts() {
        return marks().excerpts();
    }

    /** What of it stands under this concern. */
    public List<Excerpt> under(ConcernId concern) {
        var marks = marks();
        return marks.excerpts().stream()
                .filter(excerpt -> marks.above(excerpt).contains(concern))
                .toList();
    }

    /** What of it stands under none. */
    public List<Excerpt> unfiled() {
        var marks = marks();
        return marks.excerpts().stream()
                .filter(excerpt -> marks.above(excerpt).isEmpty())
                .toList();
    }

    public ConcernId concern(String title) {
        return analyst(() -> portal.getBean(Concerns.class).open(docket.id(), new NewConcern(null, title, "")));
    }

    /** Files all excerpts of these comments under the concern. */
    public void file(ConcernId concern, Comment... comments) {
        var ids = Stream.of(comments).map(Comment::id).toList();
        var workbench = portal.getBean(Workbench.class);
        analystDoes(() -> workbench.marks(ids).excerpts().forEach(excerpt -> workbench.file(excerpt.id(), concern)));
    }

    public Response answer(ConcernId concern, ResponseDraft words) {
        return analyst(() -> save(concern, words));
    }

    /** Like {@link #answer}, by another analyst. */
    public Response answerByAnother(ConcernId concern, ResponseDraft words) {
        var name = "synthesis-colleague";
        var account = new NewAccount(name, "colleague", Role.ANALYST, "a-long-password", false);
        OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(account));
        return OwnAuthority.as(name, Role.ANALYST, () -> save(concern, words));
    }

    private Response save(ConcernId concern, ResponseDraft words) {
        var seen = chain().responses().get(concern);
        return portal.getBean(Drafts.class).save(concern, seen == null ? Drafts.NONE : seen.revision(), words);
    }
}
