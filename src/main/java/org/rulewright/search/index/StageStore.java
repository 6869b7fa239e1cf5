package org.rulewright.search.index;

import org.rulewright.docket.DocketId;
import org.rulewright.docket.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers where each docket stood when its documents were written. */
@Repository
class StageStore {

    private final JdbcClient jdbc;

    StageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the docket stood elsewhere when it was looked at last; only one portal is told, and not of a new docket. */
    boolean isNew(DocketId docket, Stage stage) {
        jdbc.sql("insert into search_stage (docket_id, stage) values (:docket, :stage) on conflict do nothing")
                .param("docket", docket.value())
                .param("stage", stage.name())
                .update();
        return jdbc.sql("update search_stage set stage = :stage where docket_id = :docket and stage <> :stage")
                        .param("docket", docket.value())
                        .param("stage", stage.name())
                        .update()
                == 1;
    }
}
