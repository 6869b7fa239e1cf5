package org.rulewright.synthesis.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Carries out acts on comments, and keeps how each was before. */
@Repository
class TriageActStore {

    private static final Long NOBODY = 0L;

    private final JdbcClient jdbc;

    TriageActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins an act that has changed nothing yet. */
    long begin(DocketId docket, TriageAct.Kind kind, AccountId by) {
        return jdbc.sql("""
                insert into triage_act (docket_id, kind, done_by)
                values (:docket, :kind, :by)
                returning id
                """)
                .param("docket", docket.value())
                .param("kind", kind.name())
                .param("by", by.value())
                .query(Long.class)
                .single();
    }

    /** The acts of this person in the docket that have not been taken back, the newest first. */
    List<TriageAct> newest(DocketId docket, AccountId by, int most) {
        return jdbc.sql("""
                select id, kind, comments, restored
                from triage_act
                where docket_id = :docket
                  and done_by = :by
                  and undone is null
                order by id desc
                limit :most
                """)
                .param("docket", docket.value())
                .param("by", by.value())
                .param("most", most)
                .query((row, _) -> act(row))
                .list();
    }

    /** The act, with how many comments it changed. */
    TriageAct get(long act) {
        return jdbc.sql("select id, kind, comments, restored from triage_act where id = :act")
                .param("act", act)
                .query((row, _) -> act(row))
                .single();
    }

    static TriageAct act(ResultSet row) throws SQLException {
        return new TriageAct(
                row.getLong("id"),
                TriageAct.Kind.valueOf(row.getString("kind")),
                row.getInt("comments"),
                row.getInt("restored"));
    }

    /** Gives each of these comments to somebody, or to nobody. */
    int assign(long act, Map<CommentId, Optional<AccountId>> targets) {
        var given = List.copyOf(targets.entrySet());
        return count(
                act,
                jdbc.sql("""
                with old as (
                    select t.comment_id, t.assignee, nullif(given.person, 0) as person
                    from unnest(:comments::bigint[], :people::bigint[]) as given (comment, person)
                    join triage t on t.comment_id = given.comment
                    where t.assignee is distinct from nullif(given.person, 0)
                    order by t.comment_id
                    for update of t),
                changed as (
                    update triage t
                    set assignee = old.person
                    from old
                    where t.comment_id = old.comment_id)
                insert into triage_act_item (act_id, comment_id, was_assignee, now_assignee)
                select :act, comment_id, assignee, person
                from old
                """)
                        .param(
                                "comments",
                                given.stream()
                                        .map(entry -> entry.getKey().value())
                                        .toArray(Long[]::new))
                        .param(
                                "people",
                                given.stream()
                                        .map(entry -> entry.getValue()
                                                .map(AccountId::value)
                                                .orElse(NOBODY))
                                        .toArray(Long[]::new))
                        .param("act", act)
                        .update());
    }

    /** Flags these comments with a reason, or takes their flags away where it is null. */
    int flag(long act, Collection<CommentId> comments, @Nullable String reason) {
        return count(
                act,
                jdbc.sql("""
                with old as (
                    select comment_id, flag
                    from triage
                    where comment_id = any (:comments::bigint[])
                      and flag is distinct from :reason::text
                    order by comment_id
                    for update),
                changed as (
                    update triage t
                    set flag = :reason
                    from old
                    where t.comment_id = old.comment_id)
                insert into triage_act_item (act_id, comment_id, was_flag, now_flag)
                select :act, comment_id, flag, :reason
                from old
                """)
                        .param("comments", TriageStore.ids(comments))
                        .param("reason", reason)
                        .param("act", act)
                        .update());
    }

    /** Notes which comments the act marked as read. */
    int read(long act, Collection<CommentId> comments) {
        return count(
                act,
                jdbc.sql("insert into triage_act_item (act_id, comment_id) select :act, unnest(:comments::bigint[])")
                        .param("act", act)
                        .param("comments", TriageStore.ids(comments))
                        .update());
    }

    private int count(long act, int more) {
        if (more == 0) {
            return 0;
        }
        forgetEarlier(act);
        jdbc.sql("update triage_act set comments = comments + :more where id = :act")
                .param("more", more)
                .param("act", act)
                .update();
        return more;
    }

    /** Once an act has changed something, what the same person did before in this docket cannot be taken back any more. */
    private void forgetEarlier(long act) {
        jdbc.sql("""
                delete from triage_act_item i
                using triage_act now, triage_act earlier
                where now.id = :act
                  and earlier.docket_id = now.docket_id
                  and earlier.done_by = now.done_by
                  and earlier.id < now.id
                  and i.act_id = earlier.id
                """).param("act", act).update();
    }
}
