package org.rulewright.synthesis.outline;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets the drafted answer go along with a concern that becomes part of one without an answer, and come back. */
@Repository
class GoingAnswerStore {

    private static final String COLUMNS = """
            summary, answer, disposition, ground, rests_on_whole_text, revision, drafted_by, drafted
            """;

    private final JdbcClient jdbc;

    GoingAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void goAlong(OutlineActId act) {
        var went = jdbc.sql("""
                        update concern_act a
                        set answer_went = true
                        where a.id = :act
                          and exists (select from response r where r.concern_id = a.from_id)
                          and not exists (select from response r where r.concern_id = a.to_id)
                        """).param("act", act.value()).update() == 1;
        if (went) {
            move(act, "a.from_id", "a.to_id");
        }
    }

    void comeBack(OutlineActId act) {
        var went = jdbc.sql("select answer_went from concern_act where id = :act")
                .param("act", act.value())
                .query(Boolean.class)
                .single();
        if (went) {
            move(act, "a.to_id", "a.from_id");
        }
    }

    private void move(OutlineActId act, String here, String there) {
        run(
                act,
                "insert into response (concern_id, " + COLUMNS + ") select THERE, " + COLUMNS
                        + " from response r, concern_act a where a.id = :act and r.concern_id = HERE",
                here,
                there);
        run(
                act,
                "update response_change h set concern_id = THERE from concern_act a"
                        + " where a.id = :act and h.concern_id = HERE",
                here,
                there);
        run(
                act,
                "update drafter h set part = 'concern ' || THERE from concern_act a"
                        + " where a.id = :act and h.docket_id = a.docket_id and h.part = 'concern ' || HERE",
                here,
                there);
        run(act, "delete from response r using concern_act a where a.id = :act and r.concern_id = HERE", here, there);
    }

    private void run(OutlineActId act, String sql, String here, String there) {
        jdbc.sql(sql.replace("THERE", there).replace("HERE", here))
                .param("act", act.value())
                .update();
    }
}
