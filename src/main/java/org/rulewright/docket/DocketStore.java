package org.rulewright.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps dockets. */
@Repository
class DocketStore {

    private static final String SELECT = """
            select d.*, a.code, a.name, a.department, a.zone,
                   coalesce((select array_agg(p.opens order by p.number)
                             from comment_period p where p.docket_id = d.id), '{}') as opens,
                   coalesce((select array_agg(p.closes order by p.number)
                             from comment_period p where p.docket_id = d.id), '{}') as closes,
                   coalesce((select array_agg(p.zone order by p.number)
                             from comment_period p where p.docket_id = d.id), '{}') as zones
            from docket d
            join agency a on a.id = d.agency_id
            """;

    private static final RowMapper<Docket> DOCKET = (row, _) -> new Docket(
            new DocketId(row.getLong("id")),
            row.getString("number"),
            new Agency(
                    new AgencyId(row.getLong("agency_id")),
                    row.getString("code"),
                    row.getString("name"),
                    row.getString("department"),
                    ZoneId.of(row.getString("zone"))),
            row.getString("title"),
            row.getString("summary"),
            new DocketFacts(
                    row.getString("kind"),
                    row.getString("legal_basis"),
                    row.getString("identifiers"),
                    row.getString("touches"),
                    row.getBoolean("accepts_late"),
                    row.getBoolean("sample")),
            periods(row),
            row.getTimestamp("answered") == null
                    ? null
                    : row.getTimestamp("answered").toInstant());

    private final JdbcClient jdbc;

    DocketStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static List<CommentPeriod> periods(ResultSet row) throws SQLException {
        var opens = (Timestamp[]) row.getArray("opens").getArray();
        var closes = (Timestamp[]) row.getArray("closes").getArray();
        var zones = (String[]) row.getArray("zones").getArray();
        return IntStream.range(0, opens.length)
                .mapToObj(number -> new CommentPeriod(
                        opens[number].toInstant(), closes[number].toInstant(), ZoneId.of(zones[number])))
                .toList();
    }

    Optional<Docket> find(String number) {
        return jdbc.sql(SELECT + "where d.number = :number")
                .param("number", number)
                .query(DOCKET)
                .optional();
    }

    Docket get(DocketId id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id.value())
                .query(DOCKET)
                .single();
    }

    List<Docket> openAt(Instant moment) {
        return jdbc.sql(SELECT + """
                join comment_period open on open.docket_id = d.id
                where d.answered is null
                  and open.opens <= :moment
                  and open.closes > :moment
                order by open.closes, d.number
                """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(DOCKET)
                .list();
    }

    List<Docket> closedAt(Instant moment, int most) {
        return jdbc.sql(SELECT + """
                join lateral (select max(p.closes) as last from comment_period p where p.docket_id = d.id) closed on true
                where d.answered is null
                  and closed.last <= :moment
                order by closed.last desc, d.number
                limit :most
                """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(DOCKET)
                .list();
    }

    List<Docket> answered() {
        return jdbc.sql(SELECT + """
                where d.answered is not null
                order by d.answered desc, d.number
                """).query(DOCKET).list();
    }

    List<Docket> all() {
        return jdbc.sql(SELECT + "order by d.created desc, d.number")
                .query(DOCKET)
                .list();
    }

    DocketId put(AgencyId agency, NewDocket docket) {
        var facts = docket.facts();
        var id = jdbc.sql("""
                insert into docket (number, agency_id, title, summary, kind, legal_basis, identifiers, touches,
                                    accepts_late, sample)
                values (:number, :agency, :title, :summary, :kind, :legalBasis, :identifiers, :touches,
                        :acceptsLate, :sample)
                on conflict (number) do update
                set title = excluded.title, summary = excluded.summary, kind = excluded.kind,
                    legal_basis = excluded.legal_basis, identifiers = excluded.identifiers,
                    touches = excluded.touches, sample = excluded.sample,
                    accepts_late = case when exists (select from late_rule r where r.docket_id = docket.id)
                                        then docket.accepts_late else excluded.accepts_late end
                returning id
                """)
                .params(Map.of(
                        "number", docket.number(),
                        "agency", agency.value(),
                        "title", docket.title(),
                        "summary", docket.summary()))
                .params(Map.of(
                        "kind", facts.kind(),
                        "legalBasis", facts.legalBasis(),
                        "identifiers", facts.identifiers(),
                        "touches", facts.touches(),
                        "acceptsLate", facts.acceptsLate(),
                        "sample", facts.sample()))
                .query(Long.class)
                .single();
        return new DocketId(id);
    }

    /** Puts the period in this place, unless the agency has moved its deadline here: then the notice counts. */
    void putPeriod(DocketId docket, int number, CommentPeriod period) {
        jdbc.sql("""
                insert into comment_period (docket_id, number, opens, closes, zone)
                values (:docket, :number, :opens, :closes, :zone)
                on conflict (docket_id, number) do update
                set opens = excluded.opens, closes = excluded.closes, zone = excluded.zone
                where not exists (select from period_notice n
                                  where n.docket_id = :docket and n.number = :number)
                """)
                .param("docket", docket.value())
                .param("number", number)
                .param("opens", period.opens().atOffset(ZoneOffset.UTC))
                .param("closes", period.closes().atOffset(ZoneOffset.UTC))
                .param("zone", period.zone().getId())
                .update();
    }

    void markAnswered(DocketId docket, Instant moment) {
        jdbc.sql("""
                update docket
                set answered = coalesce(answered, :moment)
                where id = :docket
                """)
                .param("docket", docket.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
