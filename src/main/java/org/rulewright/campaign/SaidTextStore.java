package org.rulewright.campaign;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rulewright.campaign.CampaignTextStore.Counted;
import org.rulewright.comment.AttachmentId;
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

    /**
     * The files that these comments bring before all others, beside their words. What the first of a campaign brings is
     * the campaign's as soon as another one brings it too.
     */
    Map<CommentId, Set<AttachmentId>> ownFiles(Collection<CommentId> comments) {
        var files = new HashMap<CommentId, Set<AttachmentId>>();
        jdbc.sql("""
                select f.comment_id, f.attachment_id
                from campaign_file f
                join campaign_member m on m.comment_id = f.comment_id
                join campaign_text t on t.id = m.text_id
                join campaign c on c.id = t.campaign_id
                where f.comment_id = any (:comments::bigint[])
                  and not exists (select
                                  from campaign_file e
                                  where e.docket_id = f.docket_id
                                    and e.hash = f.hash
                                    and e.comment_id < f.comment_id)
                  and (c.representative <> t.id
                       or exists (select
                                  from campaign_member e
                                  where e.text_id = t.id
                                    and not e.counted
                                    and e.comment_id < m.comment_id)
                       or not exists (select
                                      from campaign_file l
                                      where l.docket_id = f.docket_id
                                        and l.hash = f.hash
                                        and l.comment_id > f.comment_id))
                """)
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .query(row -> {
                    files.computeIfAbsent(new CommentId(row.getLong("comment_id")), _ -> new HashSet<>())
                            .add(new AttachmentId(row.getLong("attachment_id")));
                });
        return files;
    }
}
