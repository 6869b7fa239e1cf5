package org.rulewright.campaign.grouping;

import java.util.Collection;
import java.util.List;
import org.rulewright.campaign.Novelty;
import org.rulewright.comment.CommentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how much in each text is new, and tells what that makes of comments. */
@Repository
class NoveltyStore {

    private final JdbcClient jdbc;

    NoveltyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text that was never compared with the one that represents its campaign now. */
    record Unmeasured(long text, long representative) {}

    /** How many shingles a text has, and how many of them are not in the text beside it. */
    record Measured(long text, long beside, int shingles, int novel) {}

    List<Unmeasured> unmeasured(Collection<Long> texts) {
        return jdbc.sql("""
                select t.id, c.representative
                from campaign_text t
                join campaign c on c.id = t.campaign_id
                join campaign_text r on r.id = c.representative and r.words <> ''
                where t.id = any (:texts::bigint[])
                  and t.words <> ''
                  and t.beside is distinct from c.representative
                order by t.id
                """)
                .param("texts", texts.toArray(Long[]::new))
                .query((row, _) -> new Unmeasured(row.getLong("id"), row.getLong("representative")))
                .list();
    }

    void measured(List<Measured> texts) {
        jdbc.sql("""
                update campaign_text t
                set beside = given.beside, shingles = given.shingles, novel = given.novel
                from unnest(:texts::bigint[], :beside::bigint[], :shingles::int[], :novel::int[])
                     as given (text, beside, shingles, novel)
                where t.id = given.text
                """)
                .param("texts", texts.stream().map(Measured::text).toArray(Long[]::new))
                .param("beside", texts.stream().map(Measured::beside).toArray(Long[]::new))
                .param("shingles", texts.stream().map(Measured::shingles).toArray(Integer[]::new))
                .param("novel", texts.stream().map(Measured::novel).toArray(Integer[]::new))
                .update();
    }

    /** Those who say these texts, or the texts that represent their campaigns, before all others. */
    List<CommentId> foremost(Collection<Long> texts) {
        return jdbc.sql("""
                select distinct m.comment_id
                from (select id
                      from campaign_text
                      where id = any (:texts::bigint[])
                      union
                      select c.representative
                      from campaign_text t
                      join campaign c on c.id = t.campaign_id
                      where t.id = any (:texts::bigint[])) touched
                cross join lateral (select comment_id
                                    from campaign_member
                                    where text_id = touched.id
                                      and not counted
                                    order by comment_id
                                    limit 2) m
                """)
                .param("texts", texts.toArray(Long[]::new))
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }

    /** What these comments are among others; one that takes no part is alone. */
    List<Novelty> of(Collection<CommentId> comments) {
        return jdbc.sql("""
                select given.id, s.kind,
                       case when s.kind in ('ALONE', 'FIRST') then 1.0
                            when s.repeats then 0.0
                            else s.novel::double precision / greatest(s.shingles, s.novel, 1) end as share
                from unnest(:comments::bigint[]) as given (id)
                left join campaign_member m on m.comment_id = given.id
                left join campaign_text t on t.id = m.text_id
                left join campaign c on c.id = t.campaign_id
                cross join lateral (
                    select m.counted
                           or exists (select
                                      from campaign_member e
                                      where e.text_id = m.text_id
                                        and not e.counted
                                        and e.comment_id < m.comment_id) as repeats) earlier
                cross join lateral (
                    select t.novel, t.shingles, earlier.repeats,
                           case when coalesce(c.comments, 0) < 2 then 'ALONE'
                                when not earlier.repeats and c.representative = t.id then 'FIRST'
                                when not earlier.repeats and t.novel > 0 then 'OWN'
                                when exists (select
                                             from campaign_file f
                                             where f.comment_id = m.comment_id
                                               and not exists (select
                                                               from campaign_file e
                                                               where e.docket_id = f.docket_id
                                                                 and e.hash = f.hash
                                                                 and e.comment_id < f.comment_id)) then 'OWN'
                                else 'SAME' end as kind) s
                order by given.id
                """)
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .query((row, _) -> new Novelty(
                        new CommentId(row.getLong("id")),
                        Novelty.Kind.valueOf(row.getString("kind")),
                        row.getDouble("share")))
                .list();
    }

    /** Has campaigns looked at anew whose representative changed, or that lost texts: by those who say a text first. */
    void lookAgain(Collection<Long> campaigns) {
        jdbc.sql("""
                insert into campaign_queue (docket_id, comment_id)
                select t.docket_id, m.comment_id
                from campaign_text t
                join campaign c on c.id = t.campaign_id
                cross join lateral (select comment_id
                                    from campaign_member
                                    where text_id = t.id
                                      and not counted
                                    order by comment_id
                                    limit 1) m
                where c.id = any (:campaigns::bigint[])
                  and (t.beside is distinct from c.representative or t.id = c.representative)
                """).param("campaigns", campaigns.toArray(Long[]::new)).update();
    }
}
