package org.rulewright.campaign.counted;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.campaign.CampaignId;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.CountedWith;
import org.rulewright.comment.TrackingNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds which comment shows each text of a campaign, and which say exactly that and nothing else.
 *
 * <p>A text without a published comment gets one only where it says no more than the common text does: that one is read
 * before the act, and what others add has to be read first.
 */
@Repository
class CountedStore {

    /** The comment {@code c} waits, and nobody looks into it. */
    private static final String FREE = """
            c.status = 'WAITING'
              and not exists (select from moderation_hold h where h.comment_id = c.id and h.released is null)
              and not exists (select from comment_dispute d where d.comment_id = c.id and d.settled is null)
            """;

    /** Beside its text, the comment {@code c} has nothing of its own. */
    private static final String PLAIN = """
            not exists (select from attachment f where f.comment_id = c.id)
              and not exists (select from comment_gap g where g.comment_id = c.id)
              and not exists (select from comment o where o.grouped_with = c.id)
            """;

    private static final String SHOWN = """
            with common as (
                select id
                from campaign_text
                where campaign_id = :campaign
                  and comments > 0
                order by comments desc, id
                limit 1
            ), text as (
                select t.id, t.comments,
                       t.id = common.id
                       or c.representative = common.id and t.beside = common.id and t.novel = 0 as repeats
                from campaign_text t
                join campaign c on c.id = t.campaign_id
                cross join common
                where t.campaign_id = :campaign
                  and t.comments > 0
            ), shown as materialized (
                select text.id as text, text.comments, s.id, s.docket_id, s.version, s.tracking_number, s.stance,
                       s.sample, s.status = 'WAITING' as waits, comment_points_said(s.id) as points
                from text
                left join lateral (
                    select c.id
                    from campaign_member m
                    join comment c on c.id = m.comment_id
                    where m.text_id = text.id
                      and m.published
                      and not m.counted
                      and c.status = 'PUBLISHED'
                    order by m.comment_id
                    limit 1) published on true
                left join lateral (
                    select c.id
                    from campaign_member m
                    join comment c on c.id = m.comment_id
                    where m.text_id = text.id
                      and not m.counted
                      and text.repeats
                      and published.id is null
                      and {free}
                      and {plain}
                    order by m.comment_id
                    limit 1) free on true
                join comment s on s.id = coalesce(published.id, free.id)
            ), counted as (
                select s.id as shown, s.version as shown_version, c.id, c.version, m.signers
                from shown s
                join campaign_member m on m.text_id = s.text and not m.counted
                join comment c on c.id = m.comment_id
                where c.id <> s.id
                  and c.docket_id = s.docket_id
                  and c.stance = s.stance
                  and c.sample = s.sample
                  and {free}
                  and {plain}
                  and case when exists (select from comment_point p where p.comment_id = c.id)
                           then comment_points_said(c.id) else '' end = s.points
            )
            """.replace("{free}", FREE).replace("{plain}", PLAIN);

    private final JdbcClient jdbc;

    CountedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A comment that shows a text, with how many would be counted with it, and who signed those. */
    record Shown(CommentId comment, TrackingNumber number, boolean waits, long counted, long signers) {}

    /** How many comments of a campaign nobody has decided about, and how many of these are held or disputed. */
    record Waiting(long all, long held) {}

    /** One of each text that has one, those of the text that most say first. */
    List<Shown> shown(CampaignId campaign) {
        return jdbc.sql(SHOWN + """
                select s.id, s.tracking_number, s.waits, coalesce(n.many, 0) as many, coalesce(n.signers, 0) as signers
                from shown s
                left join (select shown, count(*) as many, sum(signers) as signers
                           from counted
                           group by shown) n on n.shown = s.id
                order by s.comments desc, s.text
                """)
                .param("campaign", campaign.value())
                .query((row, _) -> new Shown(
                        new CommentId(row.getLong("id")),
                        new TrackingNumber(row.getString("tracking_number")),
                        row.getBoolean("waits"),
                        row.getLong("many"),
                        row.getLong("signers")))
                .list();
    }

    /** Each comment that would be counted with another one, those with the same one together. */
    List<CountedWith> counted(CampaignId campaign) {
        return jdbc.sql(SHOWN + """
                select id, version, shown, shown_version
                from counted
                order by shown, id
                """)
                .param("campaign", campaign.value())
                .query((row, _) -> new CountedWith(
                        new CommentId(row.getLong("id")),
                        row.getInt("version"),
                        new CommentId(row.getLong("shown")),
                        row.getInt("shown_version")))
                .list();
    }

    Waiting waiting(CampaignId campaign) {
        return jdbc.sql("""
                select count(*) as waiting, count(*) filter (where not ({free})) as held
                from campaign_text t
                join campaign_member m on m.text_id = t.id and not m.published
                join comment c on c.id = m.comment_id
                where t.campaign_id = :campaign
                  and c.status = 'WAITING'
                """.replace("{free}", FREE))
                .param("campaign", campaign.value())
                .query((row, _) -> new Waiting(row.getLong("waiting"), row.getLong("held")))
                .single();
    }

    /** Published comments that say the same as these, where there are any; not the one that is left out. */
    Map<CommentId, CommentId> others(Collection<CommentId> comments, CommentId without) {
        var others = new HashMap<CommentId, CommentId>();
        jdbc.sql("""
                select c.id, other.id as other
                from comment c
                join campaign_member m on m.comment_id = c.id
                cross join lateral (
                    select s.id
                    from campaign_member n
                    join comment s on s.id = n.comment_id
                    where n.text_id = m.text_id
                      and n.published
                      and not n.counted
                      and s.status = 'PUBLISHED'
                      and s.id <> :without
                      and s.stance = c.stance
                      and s.sample = c.sample
                      and comment_points_said(s.id) = comment_points_said(c.id)
                    order by n.comment_id
                    limit 1) other
                where c.id = any (:comments::bigint[])
                """)
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .param("without", without.value())
                .query(row -> {
                    others.put(new CommentId(row.getLong("id")), new CommentId(row.getLong("other")));
                });
        return others;
    }
}
