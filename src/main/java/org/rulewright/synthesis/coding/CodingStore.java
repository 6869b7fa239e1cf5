package org.rulewright.synthesis.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps samples. */
@Repository
class CodingStore {

    private static final String SELECT = """
            select s.id, s.docket_id, s.seed, s.drawn_of, s.drawn, s.closed,
                   coalesce(a.display_name, '') as drawn_by,
                   coalesce((select max(u.number) from coding_unit u where u.sample_id = s.id), 0) as drawn_size,
                   (select count(*)
                    from coding_unit u
                    join excerpt e on e.id = u.excerpt_id
                    where u.sample_id = s.id
                      and e.shown
                      and not e.hidden) as size
            from coding_sample s
            left join account a on a.id = s.drawn_by
            """;

    private static final int MOST_SAMPLES = 50;

    private final JdbcClient jdbc;

    CodingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many excerpts of the docket can be drawn. */
    int drawable(DocketId docket) {
        return jdbc.sql("select count(*) from excerpt where docket_id = :docket and shown and not hidden")
                .param("docket", docket.value())
                .query(Integer.class)
                .single();
    }

    SampleId add(DocketId docket, long seed, int drawnOf, Act act) {
        var id = jdbc.sql("""
                insert into coding_sample (docket_id, seed, drawn_of, drawn_by, drawn)
                values (:docket, :seed, :drawnOf, :by, :at)
                returning id
                """)
                .param("docket", docket.value())
                .param("seed", seed)
                .param("drawnOf", drawnOf)
                .param("by", id(act.by()))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new SampleId(id);
    }

    /** Draws the excerpts, in the order in which the migration says that anybody can draw them again. */
    List<ExcerptId> draw(SampleId sample, int size) {
        return jdbc.sql("""
                insert into coding_unit (sample_id, number, excerpt_id)
                select :sample, row_number() over (order by drawn.lot, drawn.id), drawn.id
                from (select e.id, md5(s.seed || ' ' || e.id) as lot
                      from coding_sample s
                      join excerpt e on e.docket_id = s.docket_id
                      where s.id = :sample
                        and e.shown
                        and not e.hidden
                      order by lot, e.id
                      limit :size) drawn
                returning excerpt_id
                """)
                .param("sample", sample.value())
                .param("size", size)
                .query((row, _) -> new ExcerptId(row.getLong("excerpt_id")))
                .list();
    }

    /** What would be drawn if nothing were published or withheld meanwhile. */
    List<ExcerptId> foreseen(DocketId docket, long seed, int size) {
        return jdbc.sql("""
                select id
                from excerpt
                where docket_id = :docket
                  and shown
                  and not hidden
                order by md5(:seed || ' ' || id), id
                limit :size
                """)
                .param("docket", docket.value())
                .param("seed", Long.toString(seed))
                .param("size", size)
                .query((row, _) -> new ExcerptId(row.getLong("id")))
                .list();
    }

    void machine(SampleId sample, ExcerptId excerpt, ConcernId choice) {
        jdbc.sql("""
                update coding_unit
                set machine_concern = :choice
                where sample_id = :sample
                  and excerpt_id = :excerpt
                """)
                .param("choice", choice.value())
                .param("sample", sample.value())
                .param("excerpt", excerpt.value())
                .update();
    }

    Optional<CodingSample> find(SampleId id) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", id.value())
                .query((row, _) -> sample(row))
                .optional();
    }

    /** The latest first. */
    List<CodingSample> all(DocketId docket) {
        return jdbc.sql(SELECT + "where s.docket_id = :docket order by s.id desc limit :most")
                .param("docket", docket.value())
                .param("most", MOST_SAMPLES)
                .query((row, _) -> sample(row))
                .list();
    }

    /** Ends the coding; says whether it was open. */
    boolean close(SampleId sample, Act act) {
        return jdbc.sql("""
                update coding_sample
                set closed = :at, closed_by = :by
                where id = :sample
                  and closed is null
                """)
                        .param("at", act.at().atOffset(ZoneOffset.UTC))
                        .param("by", id(act.by()))
                        .param("sample", sample.value())
                        .update()
                == 1;
    }

    static @Nullable Long id(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static CodingSample sample(ResultSet row) throws SQLException {
        return new CodingSample(
                new SampleId(row.getLong("id")),
                new DocketId(row.getLong("docket_id")),
                row.getLong("seed"),
                row.getInt("drawn_size"),
                row.getInt("size"),
                row.getInt("drawn_of"),
                row.getString("drawn_by"),
                instant(row, "drawn"),
                row.getTimestamp("closed") == null ? null : instant(row, "closed"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp(column)).toInstant();
    }
}
