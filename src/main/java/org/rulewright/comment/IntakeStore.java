package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes comments in: the deadline and the key are decided inside the statement that stores the comment. */
@Repository
class IntakeStore {

    /** What was taken in under a key. */
    static final String FIND = """
            select id, tracking_number, received, late, submission_hash
            from comment
            where idempotency_key = :key
            """;

    /** Takes a comment in, if the docket takes comments at this moment and the key is new. */
    static final String ADD = """
            with moment as materialized (
                select clock_timestamp() as now
            ), gate as (
                select d.id, d.number, d.agency_id, m.now,
                       exists (select from comment_period p
                               where p.docket_id = d.id and p.opens <= m.now and m.now < p.closes) as is_open,
                       d.accepts_late
                           and exists (select from comment_period p
                                       where p.docket_id = d.id and p.closes <= m.now) as takes_late,
                       exists (select from draft f
                               join comment_period p on p.opens <= f.opened and f.opened < p.closes
                               where f.fingerprint = :draft and f.docket_id = d.id and p.docket_id = d.id
                                 and p.closes <= m.now
                                 and m.now < p.closes + make_interval(mins => d.grace_minutes)) as has_grace
                from docket d
                cross join moment m
                where d.id = :docket
                  and d.answered is null
            )
            insert into comment (docket_id, tracking_number, submitter_kind, name, organisation, category, country,
                                 stance, body, received, channel, late, within_grace, sample, status, status_since,
                                 receipt_fingerprint, idempotency_key, submission_hash, source_category)
            select g.id, comment_number(g.number, nextval(('comment_serial_' || g.id)::regclass)),
                   :kind, :name, :organisation,
                   coalesce((select c.code from category_mapping c
                             where c.agency_id = g.agency_id and c.imported = :describedAs
                               and :category = 'OTHER'), :category),
                   :country,
                   :stance, :body, g.now, :channel, not (g.is_open or g.has_grace), g.has_grace and not g.is_open, false,
                   'WAITING', g.now,
                   :receipt, :key, :content, nullif(:describedAs, '')
            from gate g
            where g.is_open or g.has_grace or g.takes_late
            on conflict (idempotency_key) do nothing
            returning id, tracking_number, received, late, submission_hash,
                      exists (select from draft f where f.fingerprint = :draft) as of_draft
            """;

    private final JdbcClient jdbc;
    private final PointStore points;
    private final PlacedPointStore placed;
    private final AttachmentStore attachments;

    IntakeStore(JdbcClient jdbc, PointStore points, PlacedPointStore placed, AttachmentStore attachments) {
        this.jdbc = jdbc;
        this.points = points;
        this.placed = placed;
        this.attachments = attachments;
    }

    /** What was taken in under a key. */
    record Taken(CommentId id, TrackingNumber number, Instant received, boolean late, Sha256 content) {

        Receipt receipt(IdempotencyKey key) {
            return new Receipt(number, key.receipt(), received, late);
        }
    }

    /**
     * What was taken in just now.
     *
     * @param ofDraft whether the key is that of a draft, which may have parts that are kept apart
     */
    record Added(Taken taken, boolean ofDraft) {}

    Optional<Taken> find(IdempotencyKey key) {
        return jdbc.sql(FIND)
                .param("key", key.fingerprint().value())
                .query((row, _) -> taken(row))
                .optional();
    }

    /** Stores the comment if the docket takes comments at this moment and the key is new; else does nothing. */
    Optional<Added> add(CommentDraft draft, Sha256 content, IdempotencyKey key) {
        var submitter = draft.submitter();
        return jdbc.sql(ADD)
                .param("docket", draft.docket().value())
                .param("draft", key.draft().value())
                .param("kind", submitter.kind().name())
                .param("name", submitter.name())
                .param("organisation", submitter.organisation())
                .param("category", submitter.category())
                .param("describedAs", draft.describedAs())
                .param("country", submitter.country())
                .param("stance", draft.stance().name())
                .param("body", draft.body())
                .param("channel", draft.channel().name())
                .param("receipt", key.receipt().fingerprint().value())
                .param("key", key.fingerprint().value())
                .param("content", content.value())
                .query((row, _) -> new Added(taken(row), row.getBoolean("of_draft")))
                .optional();
    }

    /** Whether the point stands in a published comment of the docket. */
    boolean isPublic(PointId point, DocketId docket) {
        return points.isPublished(point, docket);
    }

    void addParts(CommentId comment, CommentDraft draft) {
        placed.add(Map.of(comment, draft.points()));
        addFiles(comment, draft);
    }

    private void addFiles(CommentId comment, CommentDraft draft) {
        for (var place = 0; place < draft.files().size(); place++) {
            attachments.put(
                    comment, place + 1, ArchivedFile.kept(draft.files().get(place)), draft.standsFor(place + 1));
        }
        for (var place = 0; place < draft.withheld().size(); place++) {
            attachments.withhold(
                    comment, draft.files().size() + place + 1, draft.withheld().get(place));
        }
    }

    /** Puts the points and files of the draft in the place of those that the comment has; they keep their ids by place. */
    void replaceParts(CommentId comment, CommentDraft draft) {
        placed.replace(Map.of(comment, draft.points()));
        addFiles(comment, draft);
        attachments.keepFirst(comment, draft.files().size() + draft.withheld().size());
    }

    static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                new CommentId(row.getLong("id")),
                new TrackingNumber(row.getString("tracking_number")),
                row.getTimestamp("received").toInstant(),
                row.getBoolean("late"),
                new Sha256(row.getString("submission_hash")));
    }
}
