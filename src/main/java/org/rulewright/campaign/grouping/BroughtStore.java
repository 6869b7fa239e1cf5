package org.rulewright.campaign.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which files comments bring beside their words. */
@Repository
class BroughtStore {

    private final JdbcClient jdbc;

    BroughtStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down what these comments bring now; returns the fingerprints of that and of what they brought before. */
    Set<String> put(DocketId docket, List<Arrival> arrivals) {
        var comments = new ArrayList<Long>();
        var files = new ArrayList<Long>();
        var hashes = new ArrayList<String>();
        for (var arrival : arrivals) {
            for (var file : arrival.files()) {
                comments.add(arrival.comment().value());
                files.add(file.id().value());
                hashes.add(CommentWords.content(file).value());
            }
        }
        var touched = jdbc.sql("delete from campaign_file where comment_id = any (:comments::bigint[]) returning hash")
                .param(
                        "comments",
                        arrivals.stream()
                                .map(arrival -> arrival.comment().value())
                                .toArray(Long[]::new))
                .query((row, _) -> row.getString("hash"))
                .set();
        if (!comments.isEmpty()) {
            jdbc.sql("""
                    insert into campaign_file (comment_id, attachment_id, docket_id, hash)
                    select comment, file, :docket, hash
                    from unnest(:comments::bigint[], :files::bigint[], :hashes::text[]) as given (comment, file, hash)
                    """)
                    .param("docket", docket.value())
                    .param("comments", comments.toArray(Long[]::new))
                    .param("files", files.toArray(Long[]::new))
                    .param("hashes", hashes.toArray(String[]::new))
                    .update();
            touched.addAll(hashes);
        }
        return touched;
    }

    /** Those who bring these files before all others. */
    List<CommentId> foremost(DocketId docket, Collection<String> hashes) {
        return jdbc.sql("""
                select distinct f.comment_id
                from unnest(:hashes::text[]) as given (hash)
                cross join lateral (select comment_id
                                    from campaign_file
                                    where docket_id = :docket
                                      and hash = given.hash
                                    order by comment_id
                                    limit 2) f
                """)
                .param("docket", docket.value())
                .param("hashes", hashes.toArray(String[]::new))
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }
}
