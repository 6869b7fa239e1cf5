package org.rulewright.campaign.grouping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rulewright.campaign.likeness.Placement.Standing;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the campaigns and what they count, while the docket is held. */
@Repository
class GroupStore {

    private final JdbcClient jdbc;

    GroupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Standing> standings(Collection<Long> campaigns) {
        var standings = new HashMap<Long, Standing>();
        jdbc.sql("""
                select c.id, t.id as representative, c.texts, c.settled
                from campaign c
                left join campaign_text t on t.id = c.representative and t.words <> ''
                where c.id = any (:campaigns::bigint[])
                """).param("campaigns", campaigns.toArray(Long[]::new)).query(row -> {
            standings.put(
                    row.getLong("id"),
                    new Standing(
                            row.getObject("representative", Long.class),
                            row.getLong("texts"),
                            row.getBoolean("settled")));
        });
        return standings;
    }

    /** Opens a campaign for each of these texts; returns their ids by text. */
    Map<Long, Long> open(DocketId docket, Collection<Long> representatives) {
        var opened = new HashMap<Long, Long>();
        jdbc.sql("""
                insert into campaign (docket_id, representative)
                select :docket, unnest(:texts::bigint[])
                returning id, representative
                """)
                .param("docket", docket.value())
                .param("texts", representatives.toArray(Long[]::new))
                .query(row -> {
                    opened.put(row.getLong("representative"), row.getLong("id"));
                });
        return opened;
    }

    /** All texts of one campaign become part of another; the one that is left leads there. */
    void unite(long from, long to) {
        jdbc.sql("update campaign_text set campaign_id = :to where campaign_id = :from")
                .param("to", to)
                .param("from", from)
                .update();
        jdbc.sql("""
                update campaign c
                set comments = c.comments + f.comments, signers = c.signers + f.signers, texts = c.texts + f.texts,
                    published = c.published + f.published,
                    published_signers = c.published_signers + f.published_signers,
                    published_texts = c.published_texts + f.published_texts
                from campaign f
                where c.id = :to
                  and f.id = :from
                """).param("to", to).param("from", from).update();
        jdbc.sql("""
                update campaign
                set joined = :to, representative = null, comments = 0, signers = 0, texts = 0,
                    published = 0, published_signers = 0, published_texts = 0
                where id = :from
                """).param("to", to).param("from", from).update();
    }

    /** Counts campaigns anew from their texts. */
    void recount(Collection<Long> campaigns) {
        jdbc.sql("""
                update campaign c
                set comments = s.comments, signers = s.signers, texts = s.texts, published = s.published,
                    published_signers = s.published_signers, published_texts = s.published_texts
                from unnest(:campaigns::bigint[]) as given (id)
                cross join lateral (
                    select coalesce(sum(comments), 0) as comments, coalesce(sum(signers), 0) as signers,
                           count(*) filter (where comments > 0) as texts, coalesce(sum(published), 0) as published,
                           coalesce(sum(published_signers), 0) as published_signers,
                           count(*) filter (where published > 0) as published_texts
                    from campaign_text
                    where campaign_id = given.id) s
                where c.id = given.id
                """).param("campaigns", campaigns.toArray(Long[]::new)).update();
    }

    /** Adds to what a campaign counts. */
    void count(long campaign, Share share, int texts, int publishedTexts) {
        jdbc.sql("""
                update campaign
                set comments = comments + :comments, signers = signers + :signers, texts = texts + :texts,
                    published = published + :published, published_signers = published_signers + :publishedSigners,
                    published_texts = published_texts + :publishedTexts
                where id = :campaign
                """)
                .param("comments", share.comments())
                .param("signers", share.signers())
                .param("texts", texts)
                .param("published", share.published())
                .param("publishedSigners", share.publishedSigners())
                .param("publishedTexts", publishedTexts)
                .param("campaign", campaign)
                .update();
    }

    /** Forgets texts that nobody says any more; of those that staff placed, the fingerprint stays. */
    void forget(Collection<Long> texts) {
        var ids = texts.toArray(Long[]::new);
        jdbc.sql("""
                update campaign_text
                set words = '', signature = ''
                where id = any (:texts::bigint[])
                  and pinned
                """).param("texts", ids).update();
        jdbc.sql("""
                delete from campaign_text
                where id = any (:texts::bigint[])
                  and not pinned
                """).param("texts", ids).update();
    }

    /** Gives campaigns whose representative is gone another one, and removes those that nothing is left of. */
    void tidy(Collection<Long> campaigns) {
        var ids = campaigns.toArray(Long[]::new);
        jdbc.sql("""
                update campaign c
                set representative = (
                    select t.id
                    from campaign_text t
                    where t.campaign_id = c.id
                      and t.comments > 0
                    order by t.comments desc, t.id
                    limit 1)
                where c.id = any (:campaigns::bigint[])
                  and not exists (select
                                  from campaign_text t
                                  where t.id = c.representative
                                    and t.campaign_id = c.id
                                    and t.comments > 0)
                """).param("campaigns", ids).update();
        jdbc.sql("""
                delete from campaign c
                where c.id = any (:campaigns::bigint[])
                  and not exists (select from campaign_text t where t.campaign_id = c.id)
                  and not exists (select from campaign_act a where a.from_id = c.id)
                  and not exists (select from campaign_act a where a.to_id = c.id)
                """).param("campaigns", ids).update();
    }
}
