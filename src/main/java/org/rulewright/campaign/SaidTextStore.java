package org.rulewright.campaign;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rulewright.campaign.CampaignStore.Counted;
import org.rulewright.campaign.CampaignStore.Scope;
import org.rulewright.comment.CommentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which text of which campaign comments say. */
@Repository
class SaidTextStore {

    private final JdbcClient jdbc;

    SaidTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text, in a campaign. */
    record Said(CampaignId campaign, Counted text) {}

    /** The text that each of these comments says, and its campaign; those of campaigns of one are left out. */
    Map<CommentId, Said> of(Scope scope, Collection<CommentId> comments) {
        var said = new HashMap<CommentId, Said>();
        jdbc.sql(scope.in("""
                select m.comment_id, t.id, t.campaign_id, t.{comments} as comments, t.{signers} as signers
                from campaign_member m
                join campaign_text t on t.id = m.text_id
                join campaign c on c.id = t.campaign_id
                where m.comment_id = any (:comments::bigint[])
                  and {member}
                  and c.{comments} >= :smallest
                """))
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .param("smallest", CampaignStore.SMALLEST)
                .query(row -> {
                    said.put(
                            new CommentId(row.getLong("comment_id")),
                            new Said(
                                    new CampaignId(row.getLong("campaign_id")),
                                    new Counted(
                                            new TextId(row.getLong("id")),
                                            row.getLong("comments"),
                                            row.getLong("signers"))));
                });
        return said;
    }
}
