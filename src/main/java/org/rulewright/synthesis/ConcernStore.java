package org.rulewright.synthesis;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps concerns and the outline in which they stand. */
@Repository
class ConcernStore {

    private static final int OUTLINES = 7000;

    private final JdbcClient jdbc;

    ConcernStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(Outline.Place place, Concern concern) {}

    /** Lets nobody else change this docket's concerns and answers until the transaction ends. */
    void hold(DocketId docket) {
        jdbc.sql("select pg_advisory_xact_lock(:outlines, :docket)")
                .param("outlines", OUTLINES)
                .param("docket", Math.toIntExact(docket.value()))
                .query(row -> {});
    }

    /** The docket that a concern belongs to; empty where there is no such concern, or it became part of another one. */
    Optional<DocketId> docket(ConcernId id) {
        return jdbc.sql("select docket_id from concern where id = :id and joined is null")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .map(DocketId::new);
    }

    Outline outline(DocketId docket) {
        return new Outline(rows(docket).stream().map(Row::place).toList());
    }

    /** The concerns in the order of the outline. */
    List<Concern> all(DocketId docket) {
        var rows = rows(docket);
        var byId = rows.stream().collect(toMap(row -> row.concern().id(), Function.identity()));
        return new Outline(rows.stream().map(Row::place).toList())
                .numbers().stream()
                        .map(numbered -> numbered(
                                Objects.requireNonNull(byId.get(numbered.getKey()))
                                        .concern(),
                                numbered.getValue()))
                        .toList();
    }

    private static Concern numbered(Concern it, String number) {
        return new Concern(it.id(), it.docket(), it.parent(), number, it.title(), it.statement(), it.revision());
    }

    ConcernId add(DocketId docket, NewConcern concern, Act act) {
        var id = jdbc.sql("""
                insert into concern (docket_id, parent_id, place, title, statement, revision, worded_by, worded)
                values (:docket, :parent,
                        (select coalesce(max(place), 0) + 1
                         from concern
                         where docket_id = :docket
                           and parent_id is not distinct from cast(:parent as bigint)),
                        :title, :statement, 1, :by, :at)
                returning id
                """)
                .param("docket", docket.value())
                .param("parent", value(concern.parent()))
                .param("title", concern.title())
                .param("statement", concern.statement())
                .param("by", ExcerptStore.id(act.by()))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new ConcernId(id);
    }

    /** Gives the concern other words if nobody did so since it was seen; says whether it did. */
    boolean reword(Concern seen, NewConcern words, Act act) {
        return jdbc.sql("""
                update concern
                set title = :title, statement = :statement, revision = revision + 1, worded_by = :by, worded = :at
                where id = :id
                  and revision = :revision
                """)
                        .param("title", words.title())
                        .param("statement", words.statement())
                        .param("by", ExcerptStore.id(act.by()))
                        .param("at", act.at().atOffset(ZoneOffset.UTC))
                        .param("id", seen.id().value())
                        .param("revision", seen.revision())
                        .update()
                == 1;
    }

    void place(Outline outline) {
        for (var place : outline.places()) {
            jdbc.sql("""
                    update concern
                    set parent_id = :parent, place = :place
                    where id = :id
                      and (parent_id, place) is distinct from (cast(:parent as bigint), :place)
                    """)
                    .param("parent", value(place.parent()))
                    .param("place", place.place())
                    .param("id", place.id().value())
                    .update();
        }
    }

    /** Removes a concern that nothing hangs on; says whether it was there and nothing did. */
    boolean remove(ConcernId id) {
        return jdbc.sql("""
                delete from concern c
                where c.id = :id
                  and not exists (select 1 from concern o where o.parent_id = c.id or o.joined = c.id)
                  and not exists (select 1 from filing f where f.concern_id = c.id)
                  and not exists (select 1 from response r where r.concern_id = c.id)
                """).param("id", id.value()).update() == 1;
    }

    private List<Row> rows(DocketId docket) {
        return jdbc.sql("""
                select id, docket_id, parent_id, place, title, statement, revision
                from concern
                where docket_id = :docket
                  and joined is null
                order by place, id
                """)
                .param("docket", docket.value())
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var id = new ConcernId(row.getLong("id"));
        var above = row.getObject("parent_id", Long.class);
        var parent = above == null ? null : new ConcernId(above);
        return new Row(
                new Outline.Place(id, parent, row.getInt("place")),
                new Concern(
                        id,
                        new DocketId(row.getLong("docket_id")),
                        parent,
                        "",
                        row.getString("title"),
                        row.getString("statement"),
                        row.getInt("revision")));
    }

    private static @Nullable Long value(@Nullable ConcernId concern) {
        return concern == null ? null : concern.value();
    }
}
