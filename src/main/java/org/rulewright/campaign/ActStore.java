package org.rulewright.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rulewright.campaign.CampaignAct.Kind;
import org.rulewright.campaign.CampaignAct.Move;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Page;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what staff decided about campaigns, and carries it out; only while the docket is held. */
@Repository
class ActStore {

    private static final String SELECT = """
            select a.id, a.docket_id, a.kind, a.from_id, a.to_id, a.reason, a.done_by, a.done, a.undone_by,
                   (select count(*) from campaign_act_text t where t.act_id = a.id) as texts
            from campaign_act a
            """;

    private final JdbcClient jdbc;

    ActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts of a campaign, also those that nobody says any more. */
    List<TextId> texts(CampaignId campaign) {
        return jdbc.sql("select id from campaign_text where campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query((row, _) -> new TextId(row.getLong("id")))
                .list();
    }

    ActId add(Move move, Collection<TextId> texts, String by) {
        var id = jdbc.sql("""
                insert into campaign_act (docket_id, kind, from_id, to_id, reason, done_by)
                values (:docket, :kind, :from, :to, :reason, :by)
                returning id
                """)
                .param("docket", move.docket().value())
                .param("kind", move.kind().name())
                .param("from", move.from().value())
                .param("to", move.to().value())
                .param("reason", move.reason())
                .param("by", by)
                .query(Long.class)
                .single();
        jdbc.sql("insert into campaign_act_text (act_id, text_id) select :act, unnest(:texts::bigint[])")
                .param("act", id)
                .param("texts", texts.stream().map(TextId::value).toArray(Long[]::new))
                .update();
        return new ActId(id);
    }

    Optional<CampaignAct> find(ActId id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id.value())
                .query((row, _) -> act(row))
                .optional();
    }

    /** What was decided about a campaign, the last first. */
    List<CampaignAct> of(CampaignId campaign, Page page) {
        return jdbc.sql(SELECT + """
                where a.from_id = :campaign
                   or a.to_id = :campaign
                order by a.id desc
                limit :limit offset :offset
                """)
                .param("campaign", campaign.value())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> act(row))
                .list();
    }

    /** Whether something was decided later about one of the campaigns, and stands. */
    boolean isOvertaken(CampaignAct act) {
        return jdbc.sql("""
                select exists (
                    select
                    from campaign_act a
                    where a.id > :act
                      and a.undone is null
                      and (a.from_id in (:from, :to) or a.to_id in (:from, :to)))
                """)
                .param("act", act.id().value())
                .param("from", act.move().from().value())
                .param("to", act.move().to().value())
                .query(Boolean.class)
                .single();
    }

    /** Puts the texts of an act from one campaign into the other, as far as they are there. */
    void carry(ActId act, CampaignId from, CampaignId to) {
        jdbc.sql("""
                update campaign_text t
                set campaign_id = :to
                from campaign_act_text a
                where a.act_id = :act
                  and t.id = a.text_id
                  and t.campaign_id = :from
                """)
                .param("act", act.value())
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /**
     * Comments of both campaigns: of each, of what the act moves and of what it leaves, and of what is published among
     * them, so many that one that is alone there, or was, is always among them.
     */
    Set<CommentId> around(ActId act, Move move) {
        return jdbc.sql("""
                select near.comment_id
                from unnest(:campaigns::bigint[]) as c (id)
                cross join (values (true), (false)) as p (published)
                cross join (values (true), (false)) as a (moved)
                cross join lateral (
                    select m.comment_id
                    from campaign_text t
                    join campaign_member m on m.text_id = t.id
                    where t.campaign_id = c.id
                      and (m.published and not m.counted or not p.published)
                      and a.moved = exists (select from campaign_act_text x where x.act_id = :act and x.text_id = t.id)
                    limit 2) near
                """)
                .param("campaigns", new Long[] {move.from().value(), move.to().value()})
                .param("act", act.value())
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .set();
    }

    /** Says where the link of a campaign leads whose texts went. */
    void lead(CampaignId from, CampaignId to) {
        jdbc.sql("update campaign set joined = :to where id = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    void leadNowhere(CampaignId campaign) {
        jdbc.sql("update campaign set joined = null where id = :campaign")
                .param("campaign", campaign.value())
                .update();
    }

    void undo(ActId act, String by) {
        jdbc.sql("update campaign_act set undone_by = :by, undone = clock_timestamp() where id = :act")
                .param("by", by)
                .param("act", act.value())
                .update();
    }

    /** Fixes what belongs to a campaign where a decision about it stands; leaves it to the portal where none does. */
    void settle(CampaignId campaign) {
        jdbc.sql("""
                with changed as (
                    update campaign c
                    set settled = exists (select
                                          from campaign_act a
                                          where a.undone is null
                                            and (a.from_id = c.id or a.to_id = c.id))
                    where c.id = :campaign
                    returning id, settled)
                update campaign_text t
                set pinned = changed.settled
                from changed
                where t.campaign_id = changed.id
                """).param("campaign", campaign.value()).update();
        jdbc.sql("delete from campaign_text where campaign_id = :campaign and comments = 0 and not pinned")
                .param("campaign", campaign.value())
                .update();
    }

    private static CampaignAct act(ResultSet row) throws SQLException {
        return new CampaignAct(
                new ActId(row.getLong("id")),
                new Move(
                        new DocketId(row.getLong("docket_id")),
                        Kind.valueOf(row.getString("kind")),
                        new CampaignId(row.getLong("from_id")),
                        new CampaignId(row.getLong("to_id")),
                        row.getString("reason")),
                row.getLong("texts"),
                row.getString("done_by"),
                row.getTimestamp("done").toInstant(),
                row.getString("undone_by"));
    }
}
