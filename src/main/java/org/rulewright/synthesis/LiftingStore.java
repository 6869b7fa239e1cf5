package org.rulewright.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rulewright.campaign.CampaignId;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which additions of which comment are excerpts, and which comments have yet to be looked at. */
@Repository
class LiftingStore {

    private final JdbcClient jdbc;

    LiftingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of the queue, kept from everybody else until the transaction ends. */
    record Claim(long row, CommentId comment, int attempts) {}

    /**
     * An addition of a comment.
     *
     * @param lifted whether it is the one of its campaign that became excerpts
     * @param excerpts one for each page over which it runs; none where it was not lifted, and where somebody has taken
     *     them away
     */
    record Lifted(CommentId comment, String hash, CampaignId campaign, boolean lifted, List<ExcerptId> excerpts) {}

    /** Has those of these comments looked at that may add something, and those that did before. */
    void enqueue(DocketId docket, Collection<CommentId> adding, Collection<CommentId> all) {
        jdbc.sql("""
                insert into addition_queue (docket_id, comment_id)
                select :docket, id from unnest(:adding::bigint[]) as given (id)
                union
                select :docket, comment_id from lifted_addition where comment_id = any (:all::bigint[])
                """)
                .param("docket", docket.value())
                .param("adding", ids(adding))
                .param("all", ids(all))
                .update();
    }

    List<Claim> claim(int most) {
        return jdbc.sql("""
                select id, comment_id, attempts
                from addition_queue
                where next_try <= clock_timestamp()
                order by next_try, id
                limit :most
                for update skip locked
                """)
                .param("most", most)
                .query((row, _) ->
                        new Claim(row.getLong("id"), new CommentId(row.getLong("comment_id")), row.getInt("attempts")))
                .list();
    }

    void done(List<Claim> claims) {
        jdbc.sql("delete from addition_queue where id = any (:rows::bigint[])")
                .param("rows", claims.stream().map(Claim::row).toArray(Long[]::new))
                .update();
    }

    void retryAfter(Claim claim, Duration pause) {
        jdbc.sql("""
                update addition_queue
                set attempts = attempts + 1, next_try = clock_timestamp() + make_interval(secs => :seconds)
                where id = :row
                """)
                .param("seconds", pause.toSeconds())
                .param("row", claim.row())
                .update();
    }

    /** How many comments of the docket have yet to be looked at. */
    long waiting(DocketId docket) {
        return jdbc.sql("select count(*) from addition_queue where docket_id = :docket")
                .param("docket", docket.value())
                .query(Long.class)
                .single();
    }

    List<Lifted> of(CommentId comment) {
        return jdbc.sql("""
                select l.comment_id, l.hash, l.campaign_id, l.lifted,
                       array(select e.excerpt_id
                             from lifted_excerpt e
                             where e.comment_id = l.comment_id
                               and e.hash = l.hash) as excerpts
                from lifted_addition l
                where l.comment_id = :comment
                """)
                .param("comment", comment.value())
                .query((row, _) -> lifted(row))
                .list();
    }

    /** Notes the addition; says whether it is the first of its campaign, and so to be lifted. */
    boolean take(CommentId comment, String hash, CampaignId campaign) {
        var isFirst = insert(comment, hash, campaign, true);
        if (!isFirst) {
            insert(comment, hash, campaign, false);
        }
        return isFirst;
    }

    /** Says whether neither the comment has it already nor, where it is lifted, the campaign. */
    private boolean insert(CommentId comment, String hash, CampaignId campaign, boolean lifted) {
        return jdbc.sql("""
                insert into lifted_addition (comment_id, hash, campaign_id, lifted)
                values (:comment, :hash, :campaign, :lifted)
                on conflict do nothing
                """)
                        .param("comment", comment.value())
                        .param("hash", hash)
                        .param("campaign", campaign.value())
                        .param("lifted", lifted)
                        .update()
                == 1;
    }

    void lift(CommentId comment, String hash, List<ExcerptId> excerpts) {
        jdbc.sql("""
                insert into lifted_excerpt (comment_id, hash, excerpt_id)
                select distinct :comment, :hash, unnest(:excerpts::bigint[])
                """)
                .param("comment", comment.value())
                .param("hash", hash)
                .param("excerpts", excerpts.stream().map(ExcerptId::value).toArray(Long[]::new))
                .update();
    }

    /** Forgets an addition; where it was lifted, those who say the same are looked at. */
    void forget(Lifted addition) {
        jdbc.sql("delete from lifted_addition where comment_id = :comment and hash = :hash")
                .param("comment", addition.comment().value())
                .param("hash", addition.hash())
                .update();
        if (addition.lifted()) {
            jdbc.sql("""
                    insert into addition_queue (docket_id, comment_id)
                    select c.docket_id, c.id
                    from lifted_addition l
                    join comment c on c.id = l.comment_id
                    where l.campaign_id = :campaign
                      and l.hash = :hash
                      and not l.lifted
                    order by c.id
                    limit 20
                    """)
                    .param("campaign", addition.campaign().value())
                    .param("hash", addition.hash())
                    .update();
        }
    }

    /** Removes an excerpt that the portal marked, unless somebody has filed it, said something of it, or drawn it to be coded. */
    void removeUntouched(ExcerptId excerpt) {
        jdbc.sql("""
                delete from excerpt e
                where e.id = :excerpt
                  and e.marked_by is null
                  and not exists (select from filing f where f.excerpt_id = e.id)
                  and not exists (select from excerpt_bearing b where b.excerpt_id = e.id)
                  and not exists (select from coding_unit u where u.excerpt_id = e.id)
                  and not exists (select from concern_act_excerpt a where a.excerpt_id = e.id)
                """).param("excerpt", excerpt.value()).update();
    }

    private static Lifted lifted(ResultSet row) throws SQLException {
        var excerpts = (Long[]) row.getArray("excerpts").getArray();
        return new Lifted(
                new CommentId(row.getLong("comment_id")),
                row.getString("hash"),
                new CampaignId(row.getLong("campaign_id")),
                row.getBoolean("lifted"),
                Stream.of(excerpts).map(ExcerptId::new).toList());
    }

    private static Long[] ids(Collection<CommentId> comments) {
        return comments.stream().map(CommentId::value).toArray(Long[]::new);
    }
}
