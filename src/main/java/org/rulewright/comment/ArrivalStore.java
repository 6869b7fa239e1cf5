package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes in what staff enter, as of the moment at which it was stamped, and keeps what came. */
@Repository
class ArrivalStore {

    private static final String SELECT = """
            select c.tracking_number, s.name, s.media_type, s.sha256, s.sender, s.place, s.entered_by, s.entered
            from comment_source s
            join comment c on c.id = s.comment_id
            """;

    private final JdbcClient jdbc;

    ArrivalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the moment has come, by the database's clock. */
    boolean hasCome(Instant moment) {
        return jdbc.sql("select :moment <= clock_timestamp()")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Stores the comment if the docket took comments at the moment of the stamp and the key is new. */
    Optional<IntakeStore.Taken> add(CommentDraft draft, Sha256 content, IdempotencyKey key, Instant stamped) {
        var submitter = draft.submitter();
        return jdbc.sql("""
                with stamp as materialized (
                    select :stamped::timestamptz as at, clock_timestamp() as now
                ), gate as (
                    select d.id, d.number, s.at, s.now,
                           exists (select from comment_period p
                                   where p.docket_id = d.id and p.opens <= s.at and s.at < p.closes) as is_open,
                           d.accepts_late
                               and exists (select from comment_period p
                                           where p.docket_id = d.id and p.closes <= s.at) as takes_late
                    from docket d
                    cross join stamp s
                    where d.id = :docket
                      and d.answered is null
                      and s.at <= s.now
                )
                insert into comment (docket_id, tracking_number, submitter_kind, name, organisation, category, country,
                                     stance, body, received, channel, late, sample, status, status_since,
                                     receipt_fingerprint, idempotency_key, submission_hash)
                select g.id, comment_number(g.number, nextval(('comment_serial_' || g.id)::regclass)),
                       :kind, :name, :organisation, :category, :country,
                       :stance, :body, g.at, :channel, not g.is_open, false, 'WAITING', g.now,
                       :receipt, :key, :content
                from gate g
                where g.is_open or g.takes_late
                on conflict (idempotency_key) do nothing
                returning id, tracking_number, received, late, submission_hash
                """)
                .param("docket", draft.docket().value())
                .param("stamped", stamped.atOffset(ZoneOffset.UTC))
                .param("kind", submitter.kind().name())
                .param("name", submitter.name())
                .param("organisation", submitter.organisation())
                .param("category", submitter.category())
                .param("country", submitter.country())
                .param("stance", draft.stance().name())
                .param("body", draft.body())
                .param("channel", draft.channel().name())
                .param("receipt", key.receipt().fingerprint().value())
                .param("key", key.fingerprint().value())
                .param("content", content.value())
                .query((row, _) -> IntakeStore.taken(row))
                .optional();
    }

    /** Keeps what came, once for each content. */
    void keep(Sha256 content, byte[] bytes) {
        jdbc.sql("""
                insert into comment_source_content (sha256, content)
                values (:content, :bytes)
                on conflict (sha256) do nothing
                """).param("content", content.value()).param("bytes", bytes).update();
    }

    /** Ties the comment to what came; says no where the docket has the same sending already. */
    boolean tie(CommentId comment, DocketId docket, Arrival arrival, Sha256 content, String enteredBy) {
        return jdbc.sql("""
                insert into comment_source (comment_id, docket_id, sha256, name, media_type, identity, sender, place,
                                            entered_by)
                values (:comment, :docket, :content, :name, :mediaType, :identity, :sender, :place, :enteredBy)
                on conflict (docket_id, identity) do nothing
                """)
                        .param("comment", comment.value())
                        .param("docket", docket.value())
                        .param("content", content.value())
                        .param("name", arrival.source().name())
                        .param("mediaType", arrival.source().mediaType())
                        .param("identity", arrival.identity())
                        .param("sender", arrival.sender())
                        .param("place", arrival.place())
                        .param("enteredBy", enteredBy)
                        .update()
                == 1;
    }

    Optional<ArrivedSource> find(TrackingNumber number) {
        return jdbc.sql(SELECT + "where c.tracking_number = :number")
                .param("number", number.value())
                .query((row, _) -> source(row))
                .optional();
    }

    List<ArrivedSource> latest(DocketId docket, int most) {
        return jdbc.sql(SELECT + """
                where s.docket_id = :docket
                order by s.entered desc
                limit :most
                """)
                .param("docket", docket.value())
                .param("most", most)
                .query((row, _) -> source(row))
                .list();
    }

    byte[] bytes(Sha256 content) {
        return jdbc.sql("select content from comment_source_content where sha256 = :content")
                .param("content", content.value())
                .query(byte[].class)
                .single();
    }

    private static ArrivedSource source(ResultSet row) throws SQLException {
        return new ArrivedSource(
                new TrackingNumber(row.getString("tracking_number")),
                row.getString("name"),
                row.getString("media_type"),
                new Sha256(row.getString("sha256")),
                row.getString("sender"),
                row.getString("place"),
                row.getString("entered_by"),
                row.getTimestamp("entered").toInstant());
    }
}
