package org.rulewright.comment;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Quotation;
import org.rulewright.ruletext.VersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the points of published comments on a version, without reading them. */
@Repository
class PointSumStore {

    /** How many quotations of one provision are told, which leaves room for the others. */
    static final int MOST_ON_ONE = 100;

    /** How many quotations are told in all. */
    static final int MOST_IN_ALL = 1_000;

    private final JdbcClient jdbc;

    PointSumStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many points on a place come from a category and ask for the same.
     *
     * @param first a comment that makes such a point; where there is one point, the one that makes it
     */
    record Share(PointPlace place, String category, Ask ask, long points, CommentId first) {}

    /** Words of a provision that somebody spoke about. */
    record Quoted(LineageId lineage, Quotation words) {}

    /** Every share of what was said on the version and on the whole, in the order of the first point of each. */
    List<Share> shares(DocketId docket, VersionId version) {
        return jdbc.sql("""
                select p.lineage_id, c.category, p.ask, count(*) as points, min(c.id) as first
                from comment_point p
                join comment c on c.id = p.comment_id
                where c.docket_id = :docket
                  and c.status = 'PUBLISHED'
                  and (p.version_id = :version or p.lineage_id is null)
                group by p.lineage_id, c.category, p.ask
                order by min(c.received), min(c.id), min(p.number)
                """)
                .param("docket", docket.value())
                .param("version", version.value())
                .query((row, _) -> new Share(
                        PublishedPointStore.place(row),
                        row.getString("category"),
                        Ask.valueOf(row.getString("ask")),
                        row.getLong("points"),
                        new CommentId(row.getLong("first"))))
                .list();
    }

    /** The words that were spoken about, each once: the first of every provision, then the next. */
    List<Quoted> quoted(VersionId version) {
        return jdbc.sql("""
                with recursive quoted as (
                    select v.lineage_id, f.*, 1 as place
                    from provision v
                    cross join lateral (
                        select p.quote, p.prefix, p.suffix, md5(p.quote || p.prefix) as words
                        from comment_point p
                        join comment c on c.id = p.comment_id
                        where p.version_id = v.version_id
                          and p.lineage_id = v.lineage_id
                          and p.quote <> ''
                          and c.status = 'PUBLISHED'
                        order by md5(p.quote || p.prefix)
                        limit 1
                    ) f
                    where v.version_id = :version
                    union all
                    select q.lineage_id, f.*, q.place + 1
                    from quoted q
                    cross join lateral (
                        select p.quote, p.prefix, p.suffix, md5(p.quote || p.prefix) as words
                        from comment_point p
                        join comment c on c.id = p.comment_id
                        where p.version_id = :version
                          and p.lineage_id = q.lineage_id
                          and p.quote <> ''
                          and md5(p.quote || p.prefix) > q.words
                          and c.status = 'PUBLISHED'
                        order by md5(p.quote || p.prefix)
                        limit 1
                    ) f
                    where q.place < :each
                )
                select lineage_id, quote, prefix, suffix
                from quoted
                limit :most
                """)
                .param("version", version.value())
                .param("each", MOST_ON_ONE)
                .param("most", MOST_IN_ALL)
                .query((row, _) -> new Quoted(
                        new LineageId(row.getLong("lineage_id")),
                        new Quotation(row.getString("quote"), row.getString("prefix"), row.getString("suffix"))))
                .list();
    }
}
