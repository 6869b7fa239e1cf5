package org.rulewright.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentId;
import org.rulewright.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps excerpts. */
@Repository
class ExcerptStore {

    private static final String SELECT = """
            select id, docket_id, comment_id, point_number, span_start, span_end, in_point, in_file, in_content,
                   in_page, quote, source, marked_by, marked, shown
            from excerpt
            """;

    private final JdbcClient jdbc;

    ExcerptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Excerpt> find(ExcerptId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> ExcerptRow.excerpt(row))
                .optional();
    }

    List<Excerpt> shown(Collection<ExcerptId> ids) {
        return jdbc.sql(SELECT + """
                where id = any (:ids::bigint[])
                  and shown
                  and not hidden
                order by id
                """)
                .param("ids", ids.stream().map(ExcerptId::value).toArray(Long[]::new))
                .query((row, _) -> ExcerptRow.excerpt(row))
                .list();
    }

    /** The excerpts of those of these comments that are published: points first, then in the order in which they stand. */
    List<Excerpt> shownIn(Collection<CommentId> comments) {
        return jdbc.sql(SELECT + """
                where comment_id = any (:comments::bigint[])
                  and shown
                  and not hidden
                order by comment_id, point_number, in_point nulls first, in_file nulls first, in_page, span_start, span_end
                """)
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .query((row, _) -> ExcerptRow.excerpt(row))
                .list();
    }

    List<Excerpt> of(CommentId comment) {
        return shownIn(List.of(comment));
    }

    Map<CommentId, Tally> tallies(Collection<CommentId> comments) {
        var counts = new HashMap<CommentId, Tally>();
        if (comments.isEmpty()) {
            return counts;
        }
        jdbc.sql("""
                select e.comment_id, count(*) as excerpts,
                       count(*) filter (where exists (select 1 from filing f where f.excerpt_id = e.id)) as filed
                from excerpt e
                where e.comment_id in (:comments)
                  and not e.hidden
                group by e.comment_id
                """)
                .param("comments", comments.stream().map(CommentId::value).toList())
                .query(row -> {
                    counts.put(
                            new CommentId(row.getLong("comment_id")),
                            new Tally(row.getInt("excerpts"), row.getInt("filed")));
                });
        return counts;
    }

    /** Keeps the excerpt unless there is one of the same place, and gives the id of the one that is kept. */
    ExcerptId add(Excerpt excerpt) {
        jdbc.sql("""
                insert into excerpt (docket_id, comment_id, point_number, span_start, span_end, in_point, in_file,
                                     in_content, in_page, quote, source, marked_by, marked, shown)
                select :docket, :comment, :point, :start, :end, :inPoint, :inFile, :inContent, :inPage, :quote,
                       :source, :by, :marked, :shown
                where not exists (select from excerpt e where\s""" + ExcerptRow.SAME_PLACE + ") on conflict do nothing")
                .params(ExcerptRow.columns(excerpt.place()))
                .param("docket", excerpt.docket().value())
                .param("comment", excerpt.comment().value())
                .param("quote", excerpt.quote())
                .param("source", excerpt.source().value())
                .param("by", id(excerpt.marked().by()))
                .param("marked", excerpt.marked().at().atOffset(ZoneOffset.UTC))
                .param("shown", excerpt.shown())
                .update();
        return at(excerpt.comment(), excerpt.place());
    }

    private ExcerptId at(CommentId comment, Excerpt.Place place) {
        var query = switch (place) {
            case Excerpt.Point _ -> "e.comment_id = :comment and e.point_number = :point";
            case Excerpt.Marked _ -> ExcerptRow.SAME_PLACE;
        };
        var id = jdbc.sql("select e.id from excerpt e where " + query + " order by e.hidden, e.id limit 1")
                .params(ExcerptRow.columns(place))
                .param("comment", comment.value())
                .query(Long.class)
                .single();
        return new ExcerptId(id);
    }

    /** Lets nobody publish, withhold or change these comments until the transaction ends, so that excerpts fit them. */
    void holdStill(Collection<CommentId> comments) {
        jdbc.sql("select id from comment where id = any (:comments::bigint[]) order by id for share")
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .query(row -> {});
    }

    void show(CommentId comment, boolean shown) {
        jdbc.sql("update excerpt set shown = :shown where comment_id = :comment")
                .param("shown", shown)
                .param("comment", comment.value())
                .update();
    }

    void show(Collection<CommentId> comments, boolean shown) {
        jdbc.sql("update excerpt set shown = :shown where comment_id = any (:comments::bigint[])")
                .param("shown", shown)
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .update();
    }

    /** Those of these comments that have points, or excerpts already. */
    List<CommentId> spoken(Collection<CommentId> comments) {
        return jdbc.sql("""
                select comment_id from comment_point where comment_id = any (:comments::bigint[])
                union
                select comment_id from excerpt where comment_id = any (:comments::bigint[])
                """)
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }

    void remove(ExcerptId id) {
        jdbc.sql("delete from filing where excerpt_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from excerpt where id = :id").param("id", id.value()).update();
    }

    static @Nullable Long id(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    static Act act(ResultSet row, String by, String at) throws SQLException {
        var account = row.getObject(by, Long.class);
        return new Act(
                account == null ? null : new AccountId(account),
                row.getTimestamp(at).toInstant());
    }
}
