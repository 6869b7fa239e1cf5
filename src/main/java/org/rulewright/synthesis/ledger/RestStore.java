package org.rulewright.synthesis.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was signed for; a signature that is taken back stays, with the moment at which it ceased to hold. */
@Repository
class RestStore {

    private static final String SELECT = """
            select r.id, r.kind, r.about, r.words, r.count, r.state, r.reason, r.signed, r.published,
                   coalesce(r.left_over, r.count) as left_over,
                   coalesce(a.display_name, '') as signer
            from signed_rest r
            left join account a on a.id = r.signed_by
            """;

    private final JdbcClient jdbc;

    RestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SignedRest> held(DocketId docket) {
        return jdbc.sql(SELECT + """
                where r.docket_id = :docket
                  and r.revoked is null
                order by r.id
                """)
                .param("docket", docket.value())
                .query((row, _) -> signed(row))
                .list();
    }

    List<SignedRest> published(DocketId docket) {
        return jdbc.sql(SELECT + """
                where r.docket_id = :docket
                  and r.published is not null
                order by r.id
                """)
                .param("docket", docket.value())
                .query((row, _) -> signed(row))
                .list();
    }

    void sign(DocketId docket, Rest rest, String reason, Act act) {
        jdbc.sql("""
                insert into signed_rest (docket_id, kind, about, words, count, state, reason, signed_by, signed)
                values (:docket, :kind, :about, :words, :count, :state, :reason, :by, :at)
                """)
                .param("docket", docket.value())
                .param("kind", rest.kind().name())
                .param("about", rest.about())
                .param("words", rest.words())
                .param("count", rest.count())
                .param("state", rest.state())
                .param("reason", reason)
                .param("by", id(act.by()))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends the signature under this thing, if one holds that is not public. */
    void revoke(DocketId docket, Rest rest, Instant moment) {
        jdbc.sql("""
                update signed_rest
                set revoked = :at
                where docket_id = :docket
                  and kind = :kind
                  and about = :about
                  and revoked is null
                  and published is null
                """)
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .param("docket", docket.value())
                .param("kind", rest.kind().name())
                .param("about", rest.about())
                .update();
    }

    void publish(Collection<SignedRest> rests, Instant moment) {
        jdbc.sql("""
                update signed_rest r
                set published = :at, left_over = s.left_over
                from unnest(:ids::bigint[], :left::bigint[]) as s (id, left_over)
                where r.id = s.id
                  and r.published is null
                """)
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .param("ids", rests.stream().map(SignedRest::id).toArray(Long[]::new))
                .param("left", rests.stream().map(SignedRest::left).toArray(Long[]::new))
                .update();
    }

    static @Nullable Long id(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static SignedRest signed(ResultSet row) throws SQLException {
        var published = row.getTimestamp("published");
        return new SignedRest(
                row.getLong("id"),
                new Rest(
                        RestKind.valueOf(row.getString("kind")),
                        row.getLong("about"),
                        row.getString("words"),
                        row.getLong("count"),
                        row.getString("state")),
                row.getLong("left_over"),
                row.getString("reason"),
                row.getString("signer"),
                row.getTimestamp("signed").toInstant(),
                published == null ? null : published.toInstant());
    }
}
