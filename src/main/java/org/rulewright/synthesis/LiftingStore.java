package org.rulewright.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.rulewright.campaign.CampaignId;
import org.rulewright.comment.CommentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which additions of which comment are excerpts. */
@Repository
class LiftingStore {

    private final JdbcClient jdbc;

    LiftingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An addition of a comment.
     *
     * @param lifted whether it is the one of its campaign that became excerpts
     * @param excerpts one for each page over which it runs; none where it was not lifted, and where somebody has taken
     *     them away
     */
    record Lifted(CommentId comment, String hash, CampaignId campaign, boolean lifted, List<ExcerptId> excerpts) {}

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

    void forget(Lifted addition) {
        jdbc.sql("delete from lifted_addition where comment_id = :comment and hash = :hash")
                .param("comment", addition.comment().value())
                .param("hash", addition.hash())
                .update();
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
}
