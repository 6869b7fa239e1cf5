package org.rulewright.synthesis.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.rulewright.docket.AgencyId;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.Disposition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps templates of answers. */
@Repository
class TemplateStore {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ResponseTemplate> all(AgencyId agency) {
        return jdbc.sql("""
                select name, disposition, ground, answer
                from response_template
                where agency_id = :agency
                order by lower(name)
                limit :most
                """)
                .param("agency", agency.value())
                .param("most", MOST)
                .query((row, _) -> template(row))
                .list();
    }

    /** Keeps it in place of one that has the same name. */
    void put(AgencyId agency, ResponseTemplate template, Act act) {
        var disposition = template.disposition();
        var by = act.by();
        jdbc.sql("""
                insert into response_template (agency_id, name, disposition, ground, answer, kept_by, kept)
                values (:agency, :name, :disposition, :ground, :answer, :by, :at)
                on conflict (agency_id, lower(name)) do update
                set name = excluded.name, disposition = excluded.disposition, ground = excluded.ground,
                    answer = excluded.answer, kept_by = excluded.kept_by, kept = excluded.kept
                """)
                .param("agency", agency.value())
                .param("name", template.name())
                .param("disposition", disposition == null ? null : disposition.name())
                .param("ground", template.ground())
                .param("answer", template.answer())
                .param("by", by == null ? null : by.value())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(AgencyId agency, String name) {
        jdbc.sql("delete from response_template where agency_id = :agency and lower(name) = lower(:name)")
                .param("agency", agency.value())
                .param("name", name)
                .update();
    }

    private static ResponseTemplate template(ResultSet row) throws SQLException {
        var disposition = row.getString("disposition");
        return new ResponseTemplate(
                row.getString("name"),
                disposition == null ? null : Disposition.valueOf(disposition),
                row.getString("ground"),
                row.getString("answer"));
    }
}
