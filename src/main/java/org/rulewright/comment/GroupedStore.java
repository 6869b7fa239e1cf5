package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which comments are counted with which published one; many by one statement. */
@Repository
class GroupedStore {

    private final JdbcClient jdbc;

    GroupedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A comment that stands elsewhere now. */
    record Moved(CommentId comment, DocketId docket, TrackingNumber number) {}

    Optional<GroupedComment> find(TrackingNumber number) {
        return jdbc.sql("""
                select c.tracking_number, c.docket_id, c.received, c.late, s.tracking_number as shown
                from comment c
                left join comment s on s.id = c.grouped_with and s.status = 'PUBLISHED'
                where c.tracking_number = :number
                  and c.status = 'GROUPED'
                """)
                .param("number", number.value())
                .query((row, _) -> new GroupedComment(
                        new TrackingNumber(row.getString("tracking_number")),
                        new DocketId(row.getLong("docket_id")),
                        row.getTimestamp("received").toInstant(),
                        row.getBoolean("late"),
                        row.getString("shown") == null ? null : new TrackingNumber(row.getString("shown"))))
                .optional();
    }

    boolean isShownForOthers(CommentId comment) {
        return jdbc.sql("select exists (select from comment where grouped_with = :comment)")
                .param("comment", comment.value())
                .query(Boolean.class)
                .single();
    }

    Map<CommentId, CommentId> shown(Collection<CommentId> comments) {
        var shown = new HashMap<CommentId, CommentId>();
        jdbc.sql("""
                select id, grouped_with
                from comment
                where id = any (:comments::bigint[])
                  and grouped_with is not null
                """).param("comments", ids(comments)).query(row -> {
            shown.put(new CommentId(row.getLong("id")), new CommentId(row.getLong("grouped_with")));
        });
        return shown;
    }

    List<CommentId> countedWith(CommentId shown, Instant before, int most) {
        return jdbc.sql("""
                select id
                from comment
                where grouped_with = :shown
                  and status_since <= :before
                order by id
                limit :most
                """)
                .param("shown", shown.value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> new CommentId(row.getLong("id")))
                .list();
    }

    /** Whoever takes a shown comment away waits until this is over, and finds all that is counted with it. */
    List<Moved> group(List<CountedWith> pairs) {
        return jdbc.sql("""
                with given as (
                    select *
                    from unnest(:comments::bigint[], :versions::int[], :shown::bigint[], :shownVersions::int[])
                         as g (id, version, shown, shown_version)
                ), shown as materialized (
                    select s.id, s.docket_id, s.version
                    from comment s
                    where s.id in (select shown from given)
                      and s.status = 'PUBLISHED'
                    order by s.id
                    for share
                ), held as materialized (
                    select c.id, s.id as shown
                    from given g
                    join shown s on s.id = g.shown and s.version = g.shown_version
                    join comment c on c.id = g.id and c.docket_id = s.docket_id and c.version = g.version
                    where c.status = 'WAITING'
                      and not exists (select from attachment f where f.comment_id = c.id)
                      and not exists (select from comment_gap p where p.comment_id = c.id)
                      and not exists (select from comment_dispute d where d.comment_id = c.id and d.settled is null)
                      and not exists (select from comment o where o.grouped_with = c.id)
                    order by c.id
                    for no key update of c
                )
                update comment c
                set status = 'GROUPED', status_reason = '', status_since = clock_timestamp(), grouped_with = held.shown
                from held
                where c.id = held.id
                returning c.id, c.docket_id, c.tracking_number
                """)
                .param("comments", ids(pairs.stream().map(CountedWith::comment).toList()))
                .param("versions", pairs.stream().map(CountedWith::version).toArray(Integer[]::new))
                .param("shown", ids(pairs.stream().map(CountedWith::shown).toList()))
                .param(
                        "shownVersions",
                        pairs.stream().map(CountedWith::shownVersion).toArray(Integer[]::new))
                .query((row, _) -> moved(row))
                .list();
    }

    List<Moved> regroup(Map<CommentId, CommentId> shown) {
        var given = List.copyOf(shown.entrySet());
        return jdbc.sql("""
                with given as (
                    select * from unnest(:comments::bigint[], :shown::bigint[]) as g (id, shown)
                ), shown as materialized (
                    select s.id, s.docket_id
                    from comment s
                    where s.id in (select shown from given)
                      and s.status = 'PUBLISHED'
                    order by s.id
                    for share
                ), held as materialized (
                    select c.id, s.id as shown
                    from given g
                    join shown s on s.id = g.shown
                    join comment c on c.id = g.id and c.docket_id = s.docket_id
                    where c.status = 'GROUPED'
                    order by c.id
                    for no key update of c
                )
                update comment c
                set status_since = clock_timestamp(), grouped_with = held.shown
                from held
                where c.id = held.id
                returning c.id, c.docket_id, c.tracking_number
                """)
                .param("comments", ids(given.stream().map(Map.Entry::getKey).toList()))
                .param("shown", ids(given.stream().map(Map.Entry::getValue).toList()))
                .query((row, _) -> moved(row))
                .list();
    }

    List<Moved> ungroup(Collection<CommentId> comments) {
        return jdbc.sql("""
                with held as materialized (
                    select id
                    from comment
                    where id = any (:comments::bigint[])
                      and status = 'GROUPED'
                    order by id
                    for no key update
                )
                update comment c
                set status = 'WAITING', status_reason = '', status_since = clock_timestamp(), grouped_with = null
                from held
                where c.id = held.id
                returning c.id, c.docket_id, c.tracking_number
                """)
                .param("comments", ids(comments))
                .query((row, _) -> moved(row))
                .list();
    }

    private static Moved moved(ResultSet row) throws SQLException {
        return new Moved(
                new CommentId(row.getLong("id")),
                new DocketId(row.getLong("docket_id")),
                new TrackingNumber(row.getString("tracking_number")));
    }

    private static Long[] ids(Collection<CommentId> comments) {
        return comments.stream().map(CommentId::value).toArray(Long[]::new);
    }
}
