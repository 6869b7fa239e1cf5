package org.rulewright.synthesis.triage;

import org.rulewright.docket.Docket;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More rows than one lot takes; of comments that nobody can open, since none is behind them. */
public final class ManyRows {

    public static final int COUNT = Lots.SIZE + 1;

    private ManyRows() {}

    public static void in(Docket docket, JdbcClient jdbc) {
        jdbc.sql("""
                insert into triage (comment_id, docket_id, status, received, category, words, attachments, kind,
                                    novelty, own_words, sinks, read)
                select 4000000000 + nextval('triage_act_id_seq'), :docket, 'PUBLISHED', now(), 'OTHER', 10, 0, 'ALONE',
                       1, 10, 0, false
                from generate_series(1, :count)
                """).param("docket", docket.id().value()).param("count", COUNT).update();
    }
}
