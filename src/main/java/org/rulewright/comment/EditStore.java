package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes comments until the close: the deadline is decided inside the statement that changes, and no version is lost. */
@Repository
class EditStore {

    private final JdbcClient jdbc;

    EditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version that was just received. */
    record Changed(int version, Instant received) {}

    /** A version by the draft that it was sent with; the secret of its receipt is sealed. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares these
    record Sent(TrackingNumber number, Instant received, boolean late, byte[] receipt) {}

    /**
     * Lets nobody else change the comment until the transaction ends; gives the version that it has. Rows that refer to the
     * comment may come and go meanwhile: whoever groups comments writes such rows, and holds what an editor waits for.
     */
    int hold(CommentId comment) {
        return jdbc.sql("select version from comment where id = :comment for no key update")
                .param("comment", comment.value())
                .query(Integer.class)
                .single();
    }

    /** Changes what stands in the comment's own row, if it still has this version and may be changed now. */
    Optional<Changed> change(EditedComment edited, CommentDraft draft, IdempotencyKey key) {
        var submitter = draft.submitter();
        return jdbc.sql("""
                with moment as materialized (
                    select clock_timestamp() as now
                ), gate as (
                    select c.id, m.now
                    from comment c
                    join docket d on d.id = c.docket_id
                    cross join moment m
                    where c.id = :comment
                      and d.answered is null
                      and exists (select from comment_period p
                                  left join draft f on f.fingerprint = :draft
                                  where p.docket_id = d.id and p.opens <= m.now
                                    and (m.now < p.closes
                                         or p.opens <= f.opened and f.opened < p.closes
                                            and m.now < p.closes + make_interval(mins => d.grace_minutes)))
                )
                update comment c
                set submitter_kind = :kind, name = :name, organisation = :organisation, category = :category,
                    country = :country, stance = :stance, body = :body,
                    version = c.version + 1, status = 'WAITING', status_reason = '', status_since = g.now,
                    grouped_with = null
                from gate g
                where c.id = g.id
                  and c.version = :version
                  and c.status not in ('WITHDRAWN', 'REJECTED')
                returning c.version, g.now
                """)
                .param("comment", edited.comment().value())
                .param("version", edited.version())
                .param("draft", key.draft().value())
                .param("kind", submitter.kind().name())
                .param("name", submitter.name())
                .param("organisation", submitter.organisation())
                .param("category", submitter.category())
                .param("country", submitter.country())
                .param("stance", draft.stance().name())
                .param("body", draft.body())
                .query((row, _) -> new Changed(
                        row.getInt("version"), row.getTimestamp("now").toInstant()))
                .optional();
    }

    /** By what a version is known again: the key of its draft, and the sealed secret of its receipt. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares these
    record Keys(IdempotencyKey draft, byte[] sealedReceipt) {}

    Optional<Sent> sent(IdempotencyKey draft) {
        return jdbc.sql("""
                select c.tracking_number, c.received, c.late, v.receipt
                from comment_version v
                join comment c on c.id = v.comment_id
                where v.draft_key = :key
                """)
                .param("key", draft.fingerprint().value())
                .query((row, _) -> new Sent(
                        new TrackingNumber(row.getString("tracking_number")),
                        row.getTimestamp("received").toInstant(),
                        row.getBoolean("late"),
                        row.getBytes("receipt")))
                .optional();
    }

    /** The files of the comment that we hold. */
    List<KeptFile> files(CommentId comment) {
        return jdbc.sql("""
                select name, media_type, size, sha256
                from attachment
                where comment_id = :comment
                  and sha256 is not null
                order by number
                """)
                .param("comment", comment.value())
                .query((row, _) -> file(row))
                .list();
    }

    private static KeptFile file(ResultSet row) throws SQLException {
        return new KeptFile(
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                new Sha256(row.getString("sha256")));
    }
}
