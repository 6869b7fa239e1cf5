package org.rulewright.synthesis.triage;

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

    /** Begins an act; what the same person did before in this docket cannot be taken back any more. */
    long begin(DocketId docket, TriageAct.Kind kind, AccountId by) {
        jdbc.sql("""
                delete from triage_act_item
                where act_id in (select id from triage_act where docket_id = :docket and done_by = :by)
                """).param("docket", docket.value()).param("by", by.value()).update();
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

    /** The last act of this person in the docket, unless it was taken back. */
    Optional<TriageAct> last(DocketId docket, AccountId by) {
        return jdbc.sql("""
                select id, kind, comments
                from (select id, kind, comments, undone
                      from triage_act
                      where docket_id = :docket
                        and done_by = :by
                      order by id desc
                      limit 1) newest
                where undone is null
                  and comments > 0
                """)
                .param("docket", docket.value())
                .param("by", by.value())
                .query((row, _) -> new TriageAct(
                        row.getLong("id"), TriageAct.Kind.valueOf(row.getString("kind")), row.getInt("comments")))
                .optional();
    }

    /** Notes that the act is taken back; says whether nobody had done so before. */
    boolean end(long act) {
        return jdbc.sql("update triage_act set undone = clock_timestamp() where id = :act and undone is null")
                        .param("act", act)
                        .update()
                == 1;
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
        jdbc.sql("update triage_act set comments = comments + :more where id = :act")
                .param("more", more)
                .param("act", act)
                .update();
        return more;
    }

    /** The comments that the act changed, in the order of their ids, from behind the given one. */
    List<CommentId> changed(long act, CommentId after, int most) {
        return jdbc.sql("""
                select comment_id
                from triage_act_item
                where act_id = :act
                  and comment_id > :after
                order by comment_id
                limit :most
                """)
                .param("act", act)
                .param("after", after.value())
                .param("most", most)
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }

    /** Puts back how these comments were, where they are still as the act left them; says how many were. */
    int restore(TriageAct act, Collection<CommentId> comments) {
        var column = switch (act.kind()) {
            case ASSIGN, SHARE_OUT -> "assignee";
            case FLAG, UNFLAG -> "flag";
            case READ -> throw new IllegalArgumentException("readings are taken back by those who keep them");
        };
        return jdbc.sql("""
                update triage t
                set {it} = old.was_{it}
                from (select i.comment_id, i.was_{it}
                      from triage_act_item i
                      join triage o on o.comment_id = i.comment_id
                      where i.act_id = :act
                        and i.comment_id = any (:comments::bigint[])
                        and o.{it} is not distinct from i.now_{it}
                      order by o.comment_id
                      for update of o) old
                where t.comment_id = old.comment_id
                """.replace("{it}", column))
                .param("act", act.id())
                .param("comments", TriageStore.ids(comments))
                .update();
    }
}
