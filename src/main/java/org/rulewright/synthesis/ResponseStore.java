package org.rulewright.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.TextChangeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps answers: the drafts, and what was published. */
@Repository
class ResponseStore {

    private static final String SELECT = """
            select r.*, coalesce((select array_agg(h.change_id) from response_change h
                                  where h.concern_id = r.concern_id), '{}') as changes
            from response r
            """;

    private final JdbcClient jdbc;

    ResponseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Response> find(ConcernId concern) {
        return jdbc.sql(SELECT + "where r.concern_id = :concern")
                .param("concern", concern.value())
                .query((row, _) -> response(row))
                .optional();
    }

    Map<ConcernId, Response> all(DocketId docket) {
        var responses = new HashMap<ConcernId, Response>();
        jdbc.sql(SELECT + """
                join concern c on c.id = r.concern_id
                where c.docket_id = :docket
                  and c.joined is null
                """).param("docket", docket.value()).query(row -> {
            var response = response(row);
            responses.put(response.concern(), response);
        });
        return responses;
    }

    /** Keeps the draft if nobody wrote another since that revision, 0 for none; says whether it did. */
    boolean put(Response draft, int seen) {
        var kept = seen == 0 ? insert(draft) : update(draft, seen);
        if (kept) {
            putChanges(draft);
        }
        return kept;
    }

    private boolean insert(Response draft) {
        return bound(draft, """
                insert into response (concern_id, summary, answer, disposition, ground, rests_on_whole_text,
                                      revision, drafted_by, drafted)
                values (:concern, :summary, :answer, :disposition, :ground, :rests, :revision, :by, :at)
                on conflict do nothing
                """).update() == 1;
    }

    private boolean update(Response draft, int seen) {
        return bound(draft, """
                update response
                set summary = :summary, answer = :answer, disposition = :disposition, ground = :ground,
                    rests_on_whole_text = :rests, revision = :revision, drafted_by = :by, drafted = :at
                where concern_id = :concern
                  and revision = :seen
                  and published is null
                """).param("seen", seen).update() == 1;
    }

    private JdbcClient.StatementSpec bound(Response draft, String sql) {
        var disposition = draft.disposition();
        return jdbc.sql(sql)
                .param("concern", draft.concern().value())
                .param("summary", draft.summary())
                .param("answer", draft.answer())
                .param("disposition", disposition == null ? null : disposition.name())
                .param("ground", draft.ground())
                .param("rests", draft.restsOnWholeText())
                .param("revision", draft.revision())
                .param("by", ExcerptStore.id(draft.drafted().by()))
                .param("at", draft.drafted().at().atOffset(ZoneOffset.UTC));
    }

    private void putChanges(Response draft) {
        jdbc.sql("delete from response_change where concern_id = :concern")
                .param("concern", draft.concern().value())
                .update();
        for (var change : draft.changes()) {
            jdbc.sql("insert into response_change (concern_id, change_id) values (:concern, :change)")
                    .param("concern", draft.concern().value())
                    .param("change", change.value())
                    .update();
        }
    }

    boolean isPublished(ConcernId concern) {
        return jdbc.sql("select exists (select 1 from response where concern_id = :concern and published is not null)")
                .param("concern", concern.value())
                .query(Boolean.class)
                .single();
    }

    boolean isAnyPublished(DocketId docket) {
        return jdbc.sql("""
                select exists (select 1
                               from response r
                               join concern c on c.id = r.concern_id
                               where c.docket_id = :docket
                                 and r.published is not null)
                """)
                .param("docket", docket.value())
                .query(Boolean.class)
                .single();
    }

    /** How many answers of the docket are published, and how many of them changed the text. */
    AnswerTally tally(DocketId docket) {
        return jdbc.sql("""
                select count(*) as concerns,
                       count(*) filter (where exists (select 1
                                                      from response_change h
                                                      where h.concern_id = r.concern_id)) as changed
                from response r
                join concern c on c.id = r.concern_id
                where c.docket_id = :docket
                  and r.published is not null
                """)
                .param("docket", docket.value())
                .query((row, _) -> new AnswerTally(row.getLong("concerns"), row.getLong("changed")))
                .single();
    }

    /** The docket whose published answers or reasons tell of this change; empty where none do. */
    Optional<DocketId> docketOf(TextChangeId change) {
        return jdbc.sql("""
                select c.docket_id
                from response_change h
                join response r on r.concern_id = h.concern_id
                join concern c on c.id = h.concern_id
                where h.change_id = :change
                  and r.published is not null
                union
                select docket_id
                from change_reason
                where change_id = :change
                  and published is not null
                limit 1
                """)
                .param("change", change.value())
                .query(Long.class)
                .optional()
                .map(DocketId::new);
    }

    void publish(ConcernId concern, Response.Publication publication) {
        jdbc.sql("""
                update response
                set published_by = :by, published = :at, read = :read
                where concern_id = :concern
                  and published is null
                """)
                .param("by", ExcerptStore.id(publication.act().by()))
                .param("at", publication.act().at().atOffset(ZoneOffset.UTC))
                .param("read", publication.read().value())
                .param("concern", concern.value())
                .update();
    }

    private static Response response(ResultSet row) throws SQLException {
        var disposition = row.getString("disposition");
        var changes = (Long[]) row.getArray("changes").getArray();
        return new Response(
                new ConcernId(row.getLong("concern_id")),
                new ResponseDraft(
                        row.getString("summary"),
                        row.getString("answer"),
                        disposition == null ? null : Disposition.valueOf(disposition),
                        row.getString("ground"),
                        Arrays.stream(changes).map(TextChangeId::new).collect(Collectors.toSet()),
                        row.getBoolean("rests_on_whole_text")),
                row.getInt("revision"),
                ExcerptStore.act(row, "drafted_by", "drafted"),
                row.getTimestamp("published") == null
                        ? null
                        : new Response.Publication(
                                ExcerptStore.act(row, "published_by", "published"), new Sha256(row.getString("read"))));
    }
}
