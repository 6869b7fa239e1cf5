package org.rulewright.synthesis.ledger;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.panel.PositionId;
import org.rulewright.synthesis.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the agency says to the positions of its panel. */
@Repository
class PanelAnswerStore {

    private final JdbcClient jdbc;

    PanelAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PositionId, String> answers(DocketId docket) {
        return read(docket, "select position_id, words from panel_answer where docket_id = :docket");
    }

    /** Those that everybody can read. */
    Map<PositionId, String> published(DocketId docket) {
        return read(docket, """
                select position_id, words
                from panel_answer
                where docket_id = :docket
                  and published is not null
                """);
    }

    private Map<PositionId, String> read(DocketId docket, String query) {
        var answers = new HashMap<PositionId, String>();
        jdbc.sql(query).param("docket", docket.value()).query(row -> {
            answers.put(new PositionId(row.getLong("position_id")), row.getString("words"));
        });
        return answers;
    }

    /** Keeps the answer unless one is public already; says whether it did. */
    boolean put(DocketId docket, PositionId position, String words, Act act) {
        return jdbc.sql("""
                insert into panel_answer (position_id, docket_id, words, given_by, given)
                values (:position, :docket, :words, :by, :at)
                on conflict (position_id) do update
                set words = excluded.words, given_by = excluded.given_by, given = excluded.given
                where panel_answer.published is null
                """)
                        .param("position", position.value())
                        .param("docket", docket.value())
                        .param("words", words)
                        .param("by", RestStore.id(act.by()))
                        .param("at", act.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes the answer away; says whether none is there now. */
    boolean remove(PositionId position) {
        jdbc.sql("delete from panel_answer where position_id = :position and published is null")
                .param("position", position.value())
                .update();
        return jdbc.sql("select count(*) from panel_answer where position_id = :position")
                        .param("position", position.value())
                        .query(Long.class)
                        .single()
                == 0;
    }

    void publish(DocketId docket, Act act) {
        jdbc.sql("update panel_answer set published = :at where docket_id = :docket and published is null")
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("docket", docket.value())
                .update();
    }
}
