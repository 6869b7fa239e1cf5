package org.rulewright.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps agencies and their lists of categories. */
@Repository
class AgencyStore {

    private final JdbcClient jdbc;

    AgencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AgencyId put(NewAgency agency) {
        var id = jdbc.sql("""
                insert into agency (code, name, department, zone)
                values (:code, :name, :department, :zone)
                on conflict (code) do update
                set name = excluded.name, department = excluded.department, zone = excluded.zone
                returning id
                """)
                .param("code", agency.code())
                .param("name", agency.name())
                .param("department", agency.department())
                .param("zone", agency.zone().getId())
                .query(Long.class)
                .single();
        var categories = agency.categories();
        for (var place = 0; place < categories.size(); place++) {
            putCategory(id, categories.get(place), place);
        }
        return new AgencyId(id);
    }

    private void putCategory(long agency, Category category, int place) {
        jdbc.sql("""
                insert into category (agency_id, code, label, mark, place)
                values (:agency, :code, :label, :mark, :place)
                on conflict (agency_id, code) do update
                set label = excluded.label, mark = excluded.mark, place = excluded.place
                """)
                .param("agency", agency)
                .param("code", category.code())
                .param("label", category.label())
                .param("mark", category.mark().name())
                .param("place", place)
                .update();
    }

    void putMapping(AgencyId agency, String imported, String code) {
        jdbc.sql("""
                insert into category_mapping (agency_id, imported, code)
                values (:agency, :imported, :code)
                on conflict (agency_id, imported) do update
                set code = excluded.code
                """)
                .param("agency", agency.value())
                .param("imported", imported)
                .param("code", code)
                .update();
    }

    void removeMapping(AgencyId agency, String imported) {
        jdbc.sql("""
                delete from category_mapping
                where agency_id = :agency
                  and imported = :imported
                """)
                .param("agency", agency.value())
                .param("imported", imported)
                .update();
    }

    List<Agency> all() {
        return jdbc.sql("""
                select id, code, name, department, zone
                from agency
                order by name
                """).query((row, _) -> agency(row)).list();
    }

    Optional<Agency> find(String code) {
        return jdbc.sql("""
                select id, code, name, department, zone
                from agency
                where code = :code
                """).param("code", code).query((row, _) -> agency(row)).optional();
    }

    private static Agency agency(ResultSet row) throws SQLException {
        return new Agency(
                new AgencyId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("department"),
                ZoneId.of(row.getString("zone")));
    }

    List<Category> categories(AgencyId agency) {
        return jdbc.sql("""
                select code, label, mark
                from category
                where agency_id = :agency
                order by place
                """)
                .param("agency", agency.value())
                .query((row, _) -> new Category(
                        row.getString("code"), row.getString("label"), CategoryMark.valueOf(row.getString("mark"))))
                .list();
    }

    Optional<String> mapped(AgencyId agency, String imported) {
        return jdbc.sql("""
                select code
                from category_mapping
                where agency_id = :agency
                  and imported = :imported
                """)
                .param("agency", agency.value())
                .param("imported", imported)
                .query(String.class)
                .optional();
    }
}
