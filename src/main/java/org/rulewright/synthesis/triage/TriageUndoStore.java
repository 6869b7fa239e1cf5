package org.rulewright.synthesis.triage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes acts on comments back. */
@Repository
class TriageUndoStore {

    private final JdbcClient jdbc;

    TriageUndoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last act of this person in the docket that changed something, unless it was taken back. */
    Optional<TriageAct> last(DocketId docket, AccountId by) {
        return jdbc.sql("""
                select id, kind, comments, restored
                from (select id, kind, comments, restored, undone
                      from triage_act
                      where docket_id = :docket
                        and done_by = :by
                        and comments > 0
                      order by id desc
                      limit 1) newest
                where undone is null
                """)
                .param("docket", docket.value())
                .param("by", by.value())
                .query((row, _) -> TriageActStore.act(row))
                .optional();
    }

    /** Notes that all of the act is taken back; says whether nobody had done so before. */
    boolean end(long act) {
        return jdbc.sql("update triage_act set undone = clock_timestamp() where id = :act and undone is null")
                        .param("act", act)
                        .update()
                == 1;
    }

    /** Adds to how many comments are as they were before the act. */
    int count(long act, int more) {
        jdbc.sql("update triage_act set restored = restored + :more where id = :act")
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
