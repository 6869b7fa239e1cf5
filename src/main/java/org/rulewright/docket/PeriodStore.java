package org.rulewright.docket;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves deadlines, and keeps who moved them and why. */
@Repository
class PeriodStore {

    private final JdbcClient jdbc;

    PeriodStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A period that the act is about: its number, and when it closes or closed. */
    record Closing(int number, Instant closes, ZoneId zone) {}

    /** Lets nobody else decide about the docket's deadlines until the transaction ends; gives the database's time. */
    Instant hold(DocketId docket) {
        jdbc.sql("select id from docket where id = :docket for update")
                .param("docket", docket.value())
                .query(Long.class)
                .single();
        return jdbc.sql("select clock_timestamp()")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** Gives the period that closes at that moment a later close, unless it has closed meanwhile. */
    Optional<Closing> extend(DocketId docket, Instant seenClose, Instant closes) {
        return jdbc.sql("""
                update comment_period p
                set closes = :closes
                where p.docket_id = :docket
                  and p.number = (select min(same.number)
                                  from comment_period same
                                  where same.docket_id = :docket
                                    and same.closes = :seen)
                  and clock_timestamp() < :seen
                returning p.number, p.zone
                """)
                .param("docket", docket.value())
                .param("seen", seenClose.atOffset(ZoneOffset.UTC))
                .param("closes", closes.atOffset(ZoneOffset.UTC))
                .query((row, _) -> closing(row.getInt("number"), seenClose, row.getString("zone")))
                .optional();
    }

    /** Opens a further period now, where none is open or to come; gives the last one before it. */
    Optional<Closing> reopen(DocketId docket, Instant closes) {
        return jdbc.sql("""
                with last as (
                    select max(p.number) as number, max(p.closes) as closes,
                           (array_agg(p.zone order by p.number desc))[1] as zone
                    from comment_period p
                    where p.docket_id = :docket
                )
                insert into comment_period (docket_id, number, opens, closes, zone)
                select :docket, last.number + 1, clock_timestamp(), :closes, last.zone
                from last
                where last.closes <= clock_timestamp()
                returning number, (select l.closes from last l) as closed, zone
                """)
                .param("docket", docket.value())
                .param("closes", closes.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        closing(row.getInt("number"), row.getTimestamp("closed").toInstant(), row.getString("zone")))
                .optional();
    }

    void note(DocketId docket, Closing closing, PeriodNotice.Kind kind, NewClose newClose, String by) {
        jdbc.sql("""
                insert into period_notice (docket_id, number, kind, old_close, new_close, zone, notice, reason, done_by)
                values (:docket, :number, :kind, :old, :new, :zone, :notice, :reason, :by)
                """)
                .param("docket", docket.value())
                .param("number", closing.number())
                .param("kind", kind.name())
                .param("old", closing.closes().atOffset(ZoneOffset.UTC))
                .param("new", newClose.closes().atOffset(ZoneOffset.UTC))
                .param("zone", closing.zone().getId())
                .param("notice", newClose.notice())
                .param("reason", newClose.reason())
                .param("by", by)
                .update();
    }

    List<PeriodNotice> notices(DocketId docket) {
        return jdbc.sql("""
                select kind, old_close, new_close, zone, notice, reason, done_by, done
                from period_notice
                where docket_id = :docket
                order by id
                """)
                .param("docket", docket.value())
                .query((row, _) -> new PeriodNotice(
                        PeriodNotice.Kind.valueOf(row.getString("kind")),
                        row.getTimestamp("old_close").toInstant(),
                        row.getTimestamp("new_close").toInstant(),
                        ZoneId.of(row.getString("zone")),
                        row.getString("notice"),
                        row.getString("reason"),
                        row.getString("done_by"),
                        row.getTimestamp("done").toInstant()))
                .list();
    }

    private static Closing closing(int number, Instant closes, String zone) {
        return new Closing(number, closes, ZoneId.of(zone));
    }
}
