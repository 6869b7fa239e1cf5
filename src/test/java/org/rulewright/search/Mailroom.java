package org.rulewright.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Comments;
import org.rulewright.comment.Status;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.CategoryMark;
import org.rulewright.docket.DocketFacts;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.NewAgency;
import org.rulewright.docket.NewDocket;
import org.rulewright.files.FileRead;
import org.rulewright.files.FileReadings;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens dockets and takes letters in, as published comments. */
public class Mailroom {

    private static final Instant RECEIVED = Instant.parse("2022-06-10T14:53:00Z");

    private final ApplicationContext portal;

    public Mailroom(ApplicationContext portal) {
        this.portal = portal;
    }

    public DocketId open(String number) {
        return OwnAuthority.as(Role.ADMIN, () -> {
            var agency = portal.getBean(Agencies.class)
                    .put(new NewAgency(
                            "BIS",
                            "Bureau of Industry and Security",
                            "Department of Commerce",
                            ZoneId.of("America/New_York"),
                            List.of(
                                    new Category("ACADEMIA", "Academia and research", CategoryMark.ACADEMIA),
                                    new Category("INDUSTRY", "Industry and exporters", CategoryMark.INDUSTRY),
                                    new Category(Category.OTHER, "Other", CategoryMark.NONE))));
            var facts = new DocketFacts("Proposed rule", "50 U.S.C. 4817", "", "", true, true);
            var docket = portal.getBean(Dockets.class)
                    .put(
                            agency,
                            new NewDocket(
                                    number, "Marine Toxins", "A control.", facts, List.of(), List.of(), List.of()));
            propose(docket);
            return docket;
        });
    }

    private void propose(DocketId docket) {
        var versions = portal.getBean(Versions.class);
        if (portal.getBean(RuleTexts.class).versions(docket).isEmpty()) {
            var passages = List.of(new Passage("(d)", ProvisionKind.PARAGRAPH, 0, "Toxins, as follows"));
            versions.addVersion(
                    docket,
                    new NewVersion(VersionKind.PROPOSED, "Text", LocalDate.EPOCH, "", "", "", RECEIVED, passages));
        }
    }

    public CommentId receive(DocketId docket, Letter letter) {
        return portal.getBean(TransactionTemplate.class).execute(_ -> {
            var id = new CommentId(add(docket, letter));
            portal.publishEvent(
                    new CommentChanged(id, docket, new TrackingNumber(letter.number()), Status.PUBLISHED, ""));
            return id;
        });
    }

    public void addPoint(CommentId comment, String label, String words) {
        portal.getBean(JdbcClient.class)
                .sql("""
                insert into comment_point (comment_id, number, version_id, lineage_id, label, quote, prefix, suffix,
                                           provision_hash, words, ask)
                select c.id, 1, v.id, 1, :label, '', '', '', repeat('0', 64), :words, 'CLARIFY_SCOPE'
                from comment c
                join rule_version v using (docket_id)
                where c.id = :comment
                """)
                .param("comment", comment.value())
                .param("label", label)
                .param("words", words)
                .update();
    }

    /** As if the comment had come at that moment. */
    public void receiveAt(CommentId comment, Instant moment) {
        portal.getBean(JdbcClient.class)
                .sql("update comment set received = :moment where id = :comment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("comment", comment.value())
                .update();
        publishAgain(comment);
    }

    /** Lets a file of one page come with the comment, which is read at once. */
    public void attach(CommentId comment, String name, String words) {
        var kept = portal.getBean(CommentFiles.class).keep(name, words.getBytes(StandardCharsets.UTF_8));
        portal.getBean(FileReadings.class).read(kept.content());
        portal.getBean(JdbcClient.class)
                .sql("""
                insert into attachment (comment_id, number, name, media_type, size, sha256, source)
                values (:comment, 1, :name, 'text/plain', :size, :sha256, '')
                """)
                .param("comment", comment.value())
                .param("name", name)
                .param("size", kept.size())
                .param("sha256", kept.content().value())
                .update();
        portal.getBean(JdbcClient.class)
                .sql("""
                insert into file_page (sha256, number, text)
                values (:sha256, 1, :words)
                on conflict (sha256, number) do update set text = excluded.text
                """)
                .param("sha256", kept.content().value())
                .param("words", words)
                .update();
        portal.getBean(JdbcClient.class)
                .sql("update file_reading set state = 'READ', pages = 1 where sha256 = :sha256")
                .param("sha256", kept.content().value())
                .update();
        portal.publishEvent(new FileRead(kept.content()));
        publishAgain(comment);
    }

    /** Lets search hear of a comment that was changed behind its back. */
    public void publishAgain(CommentId comment) {
        portal.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            var known = portal.getBean(Comments.class).all(List.of(comment)).getFirst();
            portal.publishEvent(
                    new CommentChanged(comment, known.docket(), known.trackingNumber(), Status.PUBLISHED, ""));
        });
    }

    public void withhold(CommentId comment) {
        OwnAuthority.as(Role.MODERATOR, () -> {
            var desk = portal.getBean(CommentDesk.class);
            desk.move(desk.all(List.of(comment)).getFirst(), Status.WITHHELD, "Personal data");
            return comment;
        });
    }

    private long add(DocketId docket, Letter letter) {
        return portal.getBean(JdbcClient.class)
                .sql("""
                insert into comment (docket_id, tracking_number, submitter_kind, name, organisation, category, country,
                                     stance, body, received, channel, late, sample, status, status_since)
                values (:docket, :number, 'ORGANISATION', '', :sender, :category, :country,
                        :stance, :body, :received, 'WEB', false, true, 'PUBLISHED', now())
                returning id
                """)
                .param("docket", docket.value())
                .param("number", letter.number())
                .param("sender", letter.sender())
                .param("category", letter.category())
                .param("country", letter.country())
                .param("stance", letter.stance().name())
                .param("body", letter.body())
                .param("received", RECEIVED.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
