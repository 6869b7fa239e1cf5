package org.rulewright.synthesis.triage;

import java.util.Collection;
import java.util.List;
import org.rulewright.campaign.Novelty;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the rows by which comments are sorted as the comments are. */
@Repository
class TriageUpkeepStore {

    private final JdbcClient jdbc;

    TriageUpkeepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for those who read comments of the docket, and keeps further ones waiting until the transaction ends. */
    void hold(DocketId docket) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('triage', :docket))")
                .param("docket", docket.value())
                .query(row -> {});
    }

    /** Waits for those who write rows of these comments' dockets; others may read there too. */
    void holdShared(Collection<CommentId> comments) {
        jdbc.sql("""
                select pg_advisory_xact_lock_shared(hashtextextended('triage', docket_id))
                from (select distinct docket_id
                      from comment
                      where id = any (:comments::bigint[])
                      order by docket_id) dockets
                """).param("comments", TriageStore.ids(comments)).query(row -> {});
    }

    /** Writes down how these comments are now; who has them and what is flagged stays. */
    void put(List<Novelty> comments) {
        jdbc.sql("""
                insert into triage (comment_id, docket_id, status, received, category, words, attachments, kind,
                                    novelty, own_words, sinks, read)
                select c.id, c.docket_id, c.status, c.received, c.category, said.words, came.files, given.kind,
                       given.share, own.words,
                       -(extract(epoch from c.received)::double precision / 86400
                         + ln(1 + own.words + 300 * least(came.files, 10)) / ln(2::double precision)),
                       exists (select from comment_reading r where r.comment_id = c.id)
                from unnest(:comments::bigint[], :kinds::text[], :shares::double precision[])
                     as given (comment, kind, share)
                join comment c on c.id = given.comment
                cross join lateral (
                    select triage_words(c.body)
                           + coalesce((select sum(triage_words(p.words))
                                       from comment_point p
                                       where p.comment_id = c.id), 0)::int as words) said
                cross join lateral (select count(*)::int as files from attachment f where f.comment_id = c.id) came
                cross join lateral (select ceil(said.words * given.share)::int as words) own
                order by c.id
                on conflict (comment_id) do update
                set status = excluded.status, received = excluded.received, category = excluded.category,
                    words = excluded.words, attachments = excluded.attachments, kind = excluded.kind,
                    novelty = excluded.novelty, own_words = excluded.own_words, sinks = excluded.sinks
                where (triage.status, triage.received, triage.category, triage.words, triage.attachments, triage.kind,
                       triage.novelty)
                      is distinct from (excluded.status, excluded.received, excluded.category, excluded.words,
                                        excluded.attachments, excluded.kind, excluded.novelty)
                """)
                .param(
                        "comments",
                        comments.stream().map(each -> each.comment().value()).toArray(Long[]::new))
                .param(
                        "kinds",
                        comments.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .param("shares", comments.stream().map(Novelty::share).toArray(Double[]::new))
                .update();
    }

    /** Puts these comments under another category. */
    void sort(Collection<CommentId> comments, String category) {
        jdbc.sql("""
                update triage t
                set category = :category
                from (select comment_id
                      from triage
                      where comment_id = any (:comments::bigint[])
                      order by comment_id
                      for update) moved
                where t.comment_id = moved.comment_id
                """)
                .param("comments", TriageStore.ids(comments))
                .param("category", category)
                .update();
    }

    /** Writes down whether somebody has read these comments. */
    void readings(Collection<CommentId> comments) {
        jdbc.sql("""
                update triage t
                set read = now.read
                from (select o.comment_id, exists (select
                                                   from comment_reading r
                                                   where r.comment_id = o.comment_id) as read
                      from triage o
                      where o.comment_id = any (:comments::bigint[])
                      order by o.comment_id
                      for update) now
                where t.comment_id = now.comment_id
                  and t.read <> now.read
                """).param("comments", TriageStore.ids(comments)).update();
    }
}
