package org.rulewright.campaign;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the distinct texts of campaigns: as staff see them, or with what is published only. */
@Repository
class CampaignTextStore {

    private final JdbcClient jdbc;

    CampaignTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a text counts. */
    record Counted(TextId id, long comments, long signers) {}

    /** The texts of a campaign, those that most comments say first. */
    List<Counted> texts(Scope scope, CampaignId campaign, Page page) {
        return texts(scope, campaign, page, "{comments} desc");
    }

    /** The texts of a campaign that say something of their own, those with most of it first. */
    List<Counted> novel(Scope scope, CampaignId campaign, Page page) {
        return texts(scope, campaign, page, "novel desc");
    }

    private List<Counted> texts(Scope scope, CampaignId campaign, Page page, String order) {
        var own = order.startsWith("novel") ? "and novel > 0 and comments > 0" : "";
        return jdbc.sql(scope.in("""
                select id, {comments} as comments, {signers} as signers
                from campaign_text
                where campaign_id = :campaign
                  and {comments} > 0
                  and exists (select from campaign_member m where m.text_id = campaign_text.id and {single})
                """ + own + " order by " + order + ", id limit :limit offset :offset"))
                .param("campaign", campaign.value())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) ->
                        new Counted(new TextId(row.getLong("id")), row.getLong("comments"), row.getLong("signers")))
                .list();
    }

    /** For each of these texts a comment that says it, the oldest. */
    Map<TextId, CommentId> examples(Scope scope, Collection<TextId> texts) {
        var examples = new HashMap<TextId, CommentId>();
        jdbc.sql(scope.in("""
                select given.id, first.comment_id
                from unnest(:texts::bigint[]) as given (id)
                cross join lateral (
                    select m.comment_id
                    from campaign_member m
                    where m.text_id = given.id
                      and {single}
                    order by m.comment_id
                    limit 1) first
                """))
                .param("texts", texts.stream().map(TextId::value).toArray(Long[]::new))
                .query(row -> {
                    examples.put(new TextId(row.getLong("id")), new CommentId(row.getLong("comment_id")));
                });
        return examples;
    }
}
