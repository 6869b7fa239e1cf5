package org.rulewright.comment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the facts behind points. */
@Repository
class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets the point have these facts and no others. */
    void put(PointId point, List<Evidence> facts) {
        jdbc.sql("delete from comment_evidence where point_id = :point")
                .param("point", point.value())
                .update();
        for (var place = 0; place < facts.size(); place++) {
            add(point, place + 1, facts.get(place));
        }
    }

    private void add(PointId point, int number, Evidence fact) {
        jdbc.sql("""
                insert into comment_evidence (point_id, number, kind, value, maker, country, per, licences_per_year,
                                              source)
                values (:point, :number, :kind, :value, :maker, :country, :per, :licences, :source)
                """)
                .param("point", point.value())
                .param("number", number)
                .param("kind", fact.kind().name())
                .param("value", fact.value())
                .param("maker", fact.maker())
                .param("country", fact.country())
                .param("per", fact.per())
                .param("licences", fact.licencesPerYear())
                .param("source", fact.source())
                .update();
    }
}
