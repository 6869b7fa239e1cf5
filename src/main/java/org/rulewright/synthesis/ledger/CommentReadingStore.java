package org.rulewright.synthesis.ledger;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.LineageId;
import org.rulewright.synthesis.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who has read which comment, and counts those that nobody has. */
@Repository
class CommentReadingStore {

    private final JdbcClient jdbc;

    CommentReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that these comments were read; gives those that nobody had read before. */
    List<CommentId> read(Collection<CommentId> comments, Act act) {
        return jdbc.sql("""
                insert into comment_reading (comment_id, docket_id, read_by, read)
                select c.id, c.docket_id, :by, :at
                from comment c
                where c.id = any (:comments::bigint[])
                  and c.status = 'PUBLISHED'
                on conflict do nothing
                returning comment_id
                """)
                .param("by", RestStore.id(act.by()))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("comments", ids(comments))
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }

    /** Takes all readings of these comments back; gives those that somebody had read. */
    List<CommentId> unread(Collection<CommentId> comments) {
        return jdbc.sql("""
                delete from comment_reading
                where comment_id = any (:comments::bigint[])
                returning comment_id
                """)
                .param("comments", ids(comments))
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }

    /** Takes back the readings of these comments that are of this reader; gives the comments. */
    List<CommentId> takeBack(Collection<CommentId> comments, Act act) {
        return jdbc.sql("""
                delete from comment_reading
                where comment_id = any (:comments::bigint[])
                  and read_by = :by
                returning comment_id
                """)
                .param("comments", ids(comments))
                .param("by", RestStore.id(act.by()))
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }

    /** Those of these comments that somebody has read. */
    Set<CommentId> readOf(Collection<CommentId> comments) {
        return new HashSet<>(
                jdbc.sql("select comment_id from comment_reading where comment_id = any (:comments::bigint[])")
                        .param("comments", ids(comments))
                        .query((row, _) -> new CommentId(row.getLong("comment_id")))
                        .list());
    }

    /** The published comments that nobody has read, as a rest; of count 0 where there is none. */
    Rest unread(DocketId docket) {
        return counted(RestKind.UNREAD, docket, """
                select count(*) as count, coalesce(max(c.unsettled), 0) as newest
                from comment c
                where c.docket_id = :docket
                  and c.status = 'PUBLISHED'
                  and not exists (select from comment_reading r where r.comment_id = c.id)
                """);
    }

    /** The comments that nobody has decided about, as a rest; of count 0 where there is none. */
    Rest undecided(DocketId docket) {
        return counted(RestKind.UNDECIDED, docket, """
                select count(*) as count, coalesce(max(unsettled), 0) as newest
                from comment
                where docket_id = :docket
                  and status = 'WAITING'
                """);
    }

    private Rest counted(RestKind kind, DocketId docket, String sql) {
        return jdbc.sql(sql)
                .param("docket", docket.value())
                .query((row, _) -> Rest.counted(kind, row.getLong("count"), row.getLong("newest")))
                .single();
    }

    /**
     * Those of these provisions about which a published comment of the docket speaks: by a point, unless staff say that it
     * is about something else, or by an excerpt of which they say so.
     */
    Set<LineageId> spokenOf(DocketId docket, Collection<LineageId> lineages) {
        return new HashSet<>(jdbc.sql("""
                select p.lineage_id
                from comment_point p
                join comment c on c.id = p.comment_id
                where p.lineage_id = any (:lineages::bigint[])
                  and c.docket_id = :docket
                  and c.status = 'PUBLISHED'
                  and not exists (select
                                  from excerpt_bearing b
                                  join excerpt e on e.id = b.excerpt_id
                                  where e.comment_id = p.comment_id
                                    and e.point_number = p.number)
                union
                select b.lineage_id
                from excerpt_bearing b
                join excerpt e on e.id = b.excerpt_id
                where b.lineage_id = any (:lineages::bigint[])
                  and e.docket_id = :docket
                  and e.shown
                  and not e.hidden
                """)
                .param("lineages", lineages.stream().map(LineageId::value).toArray(Long[]::new))
                .param("docket", docket.value())
                .query((row, _) -> new LineageId(row.getLong("lineage_id")))
                .list());
    }

    private static Long[] ids(Collection<CommentId> comments) {
        return comments.stream().map(CommentId::value).toArray(Long[]::new);
    }
}
