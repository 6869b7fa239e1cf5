package org.rulewright.synthesis;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which excerpt stands under which concerns. */
@Repository
class FilingStore {

    private final JdbcClient jdbc;

    FilingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Filing(ConcernId concern, ExcerptId excerpt) {}

    /** Files; says whether it was not so before. */
    boolean add(Filing filing, Act act) {
        return jdbc.sql("""
                insert into filing (concern_id, excerpt_id, filed_by, filed)
                values (:concern, :excerpt, :by, :at)
                on conflict do nothing
                """)
                        .param("concern", filing.concern().value())
                        .param("excerpt", filing.excerpt().value())
                        .param("by", ExcerptStore.id(act.by()))
                        .param("at", act.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes away; says whether it was there. */
    boolean remove(Filing filing) {
        return jdbc.sql("delete from filing where concern_id = :concern and excerpt_id = :excerpt")
                        .param("concern", filing.concern().value())
                        .param("excerpt", filing.excerpt().value())
                        .update()
                == 1;
    }

    /** Whether the excerpt stands under a concern whose answer is public. */
    boolean isAnswered(ExcerptId excerpt) {
        return jdbc.sql("""
                select exists (select 1
                               from filing f
                               join response r on r.concern_id = f.concern_id
                               where f.excerpt_id = :excerpt
                                 and r.published is not null)
                """)
                .param("excerpt", excerpt.value())
                .query(Boolean.class)
                .single();
    }
}
