package org.rulewright.synthesis.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.ExcerptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what each coder of a sample made of each of its excerpts. */
@Repository
class AnswerStore {

    private static final String CODABLE = """
            from coding_unit u
            join excerpt e on e.id = u.excerpt_id
            where u.sample_id = :sample
              and e.shown
              and not e.hidden
            """;

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The excerpt at this place of the sample, if it can be shown. */
    Optional<ExcerptId> excerpt(SampleId sample, int number) {
        return jdbc.sql("select u.excerpt_id " + CODABLE + " and u.number = :number")
                .param("sample", sample.value())
                .param("number", number)
                .query((row, _) -> new ExcerptId(row.getLong("excerpt_id")))
                .optional();
    }

    /** The first excerpt that this coder has not coded. */
    Optional<Integer> next(SampleId sample, AccountId coder) {
        return jdbc.sql("select min(u.number) as number " + CODABLE + """
                  and not exists (select from coding_answer a
                                  where a.sample_id = u.sample_id and a.number = u.number and a.coder = :coder)
                """)
                .param("sample", sample.value())
                .param("coder", coder.value())
                .query((row, _) -> row.getInt("number"))
                .optional()
                .filter(number -> number > 0);
    }

    CodingUnit.Around around(SampleId sample, int number) {
        return jdbc.sql("""
                select max(u.number) filter (where u.number < :number) as before,
                       min(u.number) filter (where u.number > :number) as after
                """ + CODABLE)
                .param("sample", sample.value())
                .param("number", number)
                .query((row, _) -> new CodingUnit.Around(
                        Optional.ofNullable(row.getObject("before", Integer.class)),
                        Optional.ofNullable(row.getObject("after", Integer.class))))
                .single();
    }

    Optional<Set<ConcernId>> of(SampleId sample, int number, AccountId coder) {
        return jdbc.sql("""
                select array(select distinct standing_concern(said) from unnest(concerns) said) as concerns
                from coding_answer
                where sample_id = :sample
                  and number = :number
                  and coder = :coder
                """)
                .param("sample", sample.value())
                .param("number", number)
                .param("coder", coder.value())
                .query((row, _) -> concerns(row))
                .optional();
    }

    void put(SampleId sample, int number, Collection<ConcernId> concerns, Act act) {
        jdbc.sql("""
                insert into coding_answer (sample_id, number, coder, concerns, coded)
                values (:sample, :number, :coder, :concerns, :at)
                on conflict (sample_id, number, coder) do update
                set concerns = excluded.concerns, coded = excluded.coded
                """)
                .param("sample", sample.value())
                .param("number", number)
                .param("coder", CodingStore.id(act.by()))
                .param(
                        "concerns",
                        concerns.stream().map(ConcernId::value).sorted().toArray(Long[]::new))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Puts in place of each concern of the sample that became part of another one that other one, for good: so two who meant
     * the same agree, and what becomes of concerns later changes no result.
     */
    void settle(SampleId sample) {
        jdbc.sql("""
                update coding_answer
                set concerns = array(select distinct standing_concern(said) as concern
                                     from unnest(concerns) said
                                     order by concern)
                where sample_id = :sample
                """).param("sample", sample.value()).update();
        jdbc.sql("""
                update coding_unit
                set machine_concern = standing_concern(machine_concern)
                where sample_id = :sample
                  and machine_concern is not null
                """).param("sample", sample.value()).update();
    }

    /** Who has coded how many, by name. */
    List<Coder> coders(SampleId sample) {
        return jdbc.sql("""
                select a.coder, c.display_name, count(*) as coded
                from coding_answer a
                join account c on c.id = a.coder
                where a.sample_id = :sample
                group by a.coder, c.display_name
                order by c.display_name, a.coder
                """)
                .param("sample", sample.value())
                .query((row, _) -> new Coder(
                        new AccountId(row.getLong("coder")), row.getString("display_name"), row.getInt("coded")))
                .list();
    }

    /**
     * All that was made of the sample, in its order; an excerpt that nobody has coded is there without answers, and one whose
     * mark was taken back without its id.
     */
    List<Coded> all(SampleId sample) {
        var units = new TreeMap<Integer, Coded>();
        jdbc.sql("""
                select u.number, u.excerpt_id, u.machine_concern, a.coder, a.concerns
                from coding_unit u
                left join coding_answer a on a.sample_id = u.sample_id and a.number = u.number
                where u.sample_id = :sample
                order by u.number, a.coder
                """).param("sample", sample.value()).query(row -> {
            var unit = units.get(row.getInt("number"));
            units.put(row.getInt("number"), with(unit == null ? unit(row) : unit, row));
        });
        return List.copyOf(units.values());
    }

    private static Coded unit(ResultSet row) throws SQLException {
        var machine = Optional.ofNullable(row.getObject("machine_concern", Long.class));
        return new Coded(
                row.getInt("number"),
                row.getObject("excerpt_id") == null ? ExcerptId.NONE : new ExcerptId(row.getLong("excerpt_id")),
                machine.map(ConcernId::new),
                Map.of());
    }

    private static Coded with(Coded unit, ResultSet row) throws SQLException {
        if (row.getObject("coder") == null) {
            return unit;
        }
        var answers = new HashMap<>(unit.answers());
        answers.put(new AccountId(row.getLong("coder")), concerns(row));
        return new Coded(unit.number(), unit.excerpt(), unit.machine(), answers);
    }

    private static Set<ConcernId> concerns(ResultSet row) throws SQLException {
        return Arrays.stream((Long[]) row.getArray("concerns").getArray())
                .map(ConcernId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
