package org.rulewright.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Page;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads campaigns: as staff see them, or with what is published only. */
@Repository
class CampaignStore {

    static final int SMALLEST = 2;

    private final JdbcClient jdbc;

    CampaignStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SELECT = """
            select c.id, c.docket_id, c.{comments} as comments, c.{signers} as signers, c.{texts} as texts, c.settled,
                   (select count(distinct m.organisation)
                    from campaign_text t
                    join campaign_member m on m.text_id = t.id
                    where t.campaign_id = c.id
                      and m.organisation <> ''
                      and {member}) as organisations
            from campaign c
            """;

    /** A page of the campaigns of a docket, the largest first. */
    List<Campaign> largest(Scope scope, DocketId docket, Page page) {
        return jdbc.sql(scope.in(SELECT + """
                where c.docket_id = :docket
                  and c.{comments} > 1
                order by c.{comments} desc, c.id
                limit :limit offset :offset
                """))
                .param("docket", docket.value())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> campaign(row))
                .list();
    }

    long count(Scope scope, DocketId docket) {
        return jdbc.sql(scope.in("""
                select count(*) from campaign where docket_id = :docket and {comments} > 1
                """))
                .param("docket", docket.value())
                .query(Long.class)
                .single();
    }

    /** The campaign, or the one that it became part of; empty where it has fewer than two comments. */
    Optional<Campaign> find(Scope scope, CampaignId id) {
        return jdbc.sql(scope.in("with recursive path as (select id, joined from campaign where id = :id"
                        + " union all select c.id, c.joined from campaign c join path p on c.id = p.joined)"
                        + SELECT
                        + "where c.id = (select id from path where joined is null) and c.{comments} >= :smallest"))
                .param("id", id.value())
                .param("smallest", SMALLEST)
                .query((row, _) -> campaign(row))
                .optional();
    }

    /** The campaign of a comment that takes part in one. */
    Optional<Campaign> of(Scope scope, CommentId comment) {
        return jdbc.sql(scope.in(SELECT + """
                where c.id = (select t.campaign_id
                              from campaign_member m
                              join campaign_text t on t.id = m.text_id
                              where m.comment_id = :comment
                                and {member})
                  and c.{comments} >= :smallest
                """))
                .param("comment", comment.value())
                .param("smallest", SMALLEST)
                .query((row, _) -> campaign(row))
                .optional();
    }

    /** A page of the comments of a campaign, those with the text that most say first. */
    List<CommentId> comments(Scope scope, CampaignId campaign, Page page) {
        return jdbc.sql(scope.in("""
                select m.comment_id
                from campaign_text t
                join campaign_member m on m.text_id = t.id
                where t.campaign_id = :campaign
                  and {shown}
                order by t.{comments} desc, t.id, m.comment_id
                limit :limit offset :offset
                """))
                .param("campaign", campaign.value())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }

    /**
     * The next comments of a campaign that are shown to everybody, those with the text that most say first; found by key,
     * so that the last of very many cost no more than the first.
     *
     * @param after the tracking number behind which they come; where no comment of the campaign has it, the first
     */
    List<CommentId> shown(CampaignId campaign, String after, int most) {
        return jdbc.sql("""
                with behind as (
                    select t.published, t.id as text, m.comment_id
                    from comment c
                    join campaign_member m on m.comment_id = c.id
                    join campaign_text t on t.id = m.text_id
                    where c.tracking_number = :after
                      and t.campaign_id = :campaign
                )
                select m.comment_id
                from campaign_text t
                left join behind b on true
                cross join lateral (select comment_id
                                    from campaign_member
                                    where text_id = t.id
                                      and published
                                      and not counted
                                      and comment_id > case when t.id = b.text then b.comment_id else 0 end
                                    order by comment_id
                                    limit :most) m
                where t.campaign_id = :campaign
                  and t.published > 0
                  and (b.text is null or t.published < b.published or t.published = b.published and t.id >= b.text)
                order by t.published desc, t.id, m.comment_id
                limit :most
                """)
                .param("campaign", campaign.value())
                .param("after", after)
                .param("most", most)
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }

    /** How many of its comments are counted with another one. */
    long counted(CampaignId campaign) {
        return jdbc.sql("""
                select c.published - (select count(*)
                                      from campaign_text t
                                      join campaign_member m on m.text_id = t.id
                                      where t.campaign_id = c.id
                                        and m.published
                                        and not m.counted)
                from campaign c
                where c.id = :campaign
                """)
                .param("campaign", campaign.value())
                .query(Long.class)
                .single();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                new CampaignId(row.getLong("id")),
                new DocketId(row.getLong("docket_id")),
                new CampaignSize(
                        row.getLong("comments"),
                        row.getLong("signers"),
                        row.getLong("organisations"),
                        row.getLong("texts")),
                row.getBoolean("settled"));
    }
}
