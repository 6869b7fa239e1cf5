package org.rulewright.synthesis.outline;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.Act;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.ConcernId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps merges and splits, and the state in which they left the concerns. */
@Repository
class OutlineActStore {

    private static final String STATE = """
            (select string_agg(concat_ws(' ', c.id, c.revision, coalesce(r.revision, 0), f.excerpts, f.which), ', '
                               order by c.id)
             from concern c
             left join response r on r.concern_id = c.id
             cross join lateral (select count(*) as excerpts,
                                        coalesce(bit_xor(hashint8extended(excerpt_id, 0)), 0) as which
                                 from filing
                                 where concern_id = c.id) f
             where c.id in (a.from_id, a.to_id))
            """;

    private final JdbcClient jdbc;

    OutlineActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes an act on two concerns as they are called now, and where the first of them stands. */
    OutlineActId add(OutlineAct.Kind kind, Concern from, Concern to, String reason, Act act) {
        var id = jdbc.sql("""
                insert into concern_act (docket_id, kind, from_id, to_id, from_number, to_number, from_title, to_title,
                                         reason, parent_id, place, done_by, done)
                select :docket, :kind, c.id, :to, :fromNumber, :toNumber, :fromTitle, :toTitle, :reason, c.parent_id,
                       c.place, :by, :at
                from concern c
                where c.id = :from
                returning id
                """)
                .param("docket", from.docket().value())
                .param("kind", kind.name())
                .param("from", from.id().value())
                .param("to", to.id().value())
                .param("fromNumber", from.number())
                .param("toNumber", to.number())
                .param("fromTitle", from.title())
                .param("toTitle", to.title())
                .param("reason", reason)
                .param("by", id(act.by()))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return new OutlineActId(id);
    }

    /** Notes how many excerpts went, and what the concerns are now that it is done. */
    void seal(OutlineActId act) {
        jdbc.sql("update concern_act a set state = " + STATE + """
                , excerpts = (select count(*) from concern_act_excerpt x where x.act_id = a.id)
                where a.id = :act
                """)
                .param("act", act.value())
                .update();
    }

    Optional<OutlineAct> find(OutlineActId id) {
        return jdbc.sql(
                        "select docket_id, kind, from_id, to_id, undone is null as stands from concern_act where id = :id")
                .param("id", id.value())
                .query((row, _) -> new OutlineAct(
                        id,
                        new DocketId(row.getLong("docket_id")),
                        OutlineAct.Kind.valueOf(row.getString("kind")),
                        new ConcernId(row.getLong("from_id")),
                        new ConcernId(row.getLong("to_id")),
                        row.getBoolean("stands")))
                .optional();
    }

    /** Whether something was built on the act: another one that stands, or other words, excerpts or answers. */
    boolean isBuiltOn(OutlineAct act) {
        return jdbc.sql("select a.state <> " + STATE + """
                    or exists (select
                               from concern_act l
                               where l.id > a.id
                                 and l.undone is null
                                 and (l.from_id in (a.from_id, a.to_id) or l.to_id in (a.from_id, a.to_id)))
                from concern_act a
                where a.id = :act
                """)
                .param("act", act.id().value())
                .query(Boolean.class)
                .single();
    }

    void undo(OutlineActId id, Act act) {
        jdbc.sql("update concern_act set undone_by = :by, undone = :at where id = :id")
                .param("by", id(act.by()))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    static @Nullable Long id(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
