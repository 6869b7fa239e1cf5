package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what comes from elsewhere, once for each origin. */
@Repository
class ArchiveStore {

    private static final Pattern OWN_NUMBER = Pattern.compile(".*-C(\\d{1,12})");

    /** What happens to a comment that is known already. */
    static final String OR_BRING_UP_TO_DATE = """
            on conflict (docket_id, source_id) do update
            set submitter_kind = excluded.submitter_kind, name = excluded.name,
                organisation = excluded.organisation, category = excluded.category, country = excluded.country,
                stance = excluded.stance, body = excluded.body, received = excluded.received,
                channel = excluded.channel, late = excluded.late, sample = excluded.sample,
                source_category = excluded.source_category, source_status = excluded.source_status,
                source_hash = excluded.source_hash,
                (status, status_reason, status_since, grouped_with) = (
                    select case when known.stays then c.status else excluded.status end,
                           case when known.stays then c.status_reason else excluded.status_reason end,
                           case when known.stays then c.status_since else excluded.status_since end,
                           case when known.stays then c.grouped_with end
                    from (select c.status = 'WITHDRAWN'
                              or excluded.source_status = c.source_status
                              or c.status <> c.source_status
                                 and excluded.source_status not in ('WITHDRAWN', 'WITHHELD') as stays) known)
            where c.source_hash is distinct from excluded.source_hash
            """;

    private final JdbcClient jdbc;

    ArchiveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(CommentId id, TrackingNumber number, Status status, String reason) {}

    /** Stores the comment if it is new or different; empty where nothing changed. */
    Optional<Row> put(DocketId docket, ArchivedComment comment, Sha256 hash) {
        var submitter = comment.submitter();
        var reception = comment.reception();
        return jdbc.sql("""
                insert into comment as c
                       (docket_id, tracking_number, submitter_kind, name, organisation, category, country, stance,
                        body, received, channel, late, sample, status, status_reason, status_since,
                        source_id, source_category, source_status, source_hash)
                values (:docket, :number, :kind, :name, :organisation, :category, :country, :stance,
                        :body, :received, :channel, :late, :sample, :status, :reason, :since,
                        :sourceId, :sourceCategory, :status, :hash)
                """ + OR_BRING_UP_TO_DATE + """
                returning c.id, c.tracking_number, c.status, c.status_reason
                """)
                .param("docket", docket.value())
                .param("number", comment.trackingNumber().value())
                .param("kind", submitter.kind().name())
                .param("name", submitter.name())
                .param("organisation", submitter.organisation())
                .param("category", submitter.category())
                .param("country", submitter.country())
                .param("stance", comment.stance().name())
                .param("body", comment.body())
                .param("received", reception.received().atOffset(ZoneOffset.UTC))
                .param("channel", reception.channel().name())
                .param("late", reception.late())
                .param("sample", reception.sample())
                .param("status", comment.standing().status().name())
                .param("reason", comment.standing().reason())
                .param("since", comment.standing().since().atOffset(ZoneOffset.UTC))
                .param("sourceId", comment.origin().id())
                .param("sourceCategory", comment.origin().category())
                .param("hash", hash.value())
                .query((row, _) -> row(row))
                .optional();
    }

    static Row row(ResultSet row) throws SQLException {
        return new Row(
                new CommentId(row.getLong("id")),
                new TrackingNumber(row.getString("tracking_number")),
                Status.valueOf(row.getString("status")),
                row.getString("status_reason"));
    }

    CommentId find(DocketId docket, String sourceId) {
        return new CommentId(jdbc.sql("""
                select id
                from comment
                where docket_id = :docket
                  and source_id = :sourceId
                """)
                .param("docket", docket.value())
                .param("sourceId", sourceId)
                .query(Long.class)
                .single());
    }

    /** Lets the docket's own count go on behind the numbers of its own that came with archived comments. */
    void countPast(DocketId docket, Collection<TrackingNumber> numbers) {
        numbers.stream()
                .map(number -> OWN_NUMBER.matcher(number.value()))
                .filter(Matcher::matches)
                .mapToLong(serial -> Long.parseLong(serial.group(1)))
                .max()
                .ifPresent(serial -> countPast(docket, serial));
    }

    private void countPast(DocketId docket, long serial) {
        jdbc.sql("""
                select setval(s.name, :serial)
                from (select ('comment_serial_' || :docket::bigint)::regclass as name) s
                where coalesce(pg_sequence_last_value(s.name), 0) < :serial
                """)
                .param("docket", docket.value())
                .param("serial", serial)
                .query(Long.class)
                .optional();
    }
}
