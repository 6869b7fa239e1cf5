package org.rulewright.synthesis.outline;

import org.rulewright.synthesis.ConcernId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves concerns to their places after an act, and back. */
@Repository
class RearrangingStore {

    private final JdbcClient jdbc;

    RearrangingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the concerns under the act's first concern under its second one, behind those that stand there. */
    void adopt(OutlineActId act) {
        jdbc.sql("""
                insert into concern_act_child (act_id, concern_id, place)
                select a.id, c.id, c.place
                from concern_act a
                join concern c on c.parent_id = a.from_id
                where a.id = :act
                """).param("act", act.value()).update();
        jdbc.sql("""
                update concern c
                set parent_id = a.to_id,
                    place = c.place + (select coalesce(max(o.place), 0) from concern o where o.parent_id = a.to_id)
                from concern_act a
                where a.id = :act
                  and c.parent_id = a.from_id
                """).param("act", act.value()).update();
    }

    /** Puts them back, those that still stand there. */
    void release(OutlineActId act) {
        jdbc.sql("""
                update concern c
                set parent_id = a.from_id, place = k.place
                from concern_act a
                join concern_act_child k on k.act_id = a.id
                where a.id = :act
                  and c.id = k.concern_id
                  and c.parent_id = a.to_id
                """).param("act", act.value()).update();
    }

    /** Takes the first concern of the act out of the outline, as part of the second one. */
    void join(OutlineActId act) {
        jdbc.sql("""
                update concern c
                set joined = a.to_id, parent_id = null
                from concern_act a
                where a.id = :act
                  and c.id = a.from_id
                """).param("act", act.value()).update();
    }

    /**
     * Puts the first concern of the act back where it stood; at the top, if what it stood under is gone, or was moved under
     * it with what stands there.
     */
    void part(OutlineActId act) {
        jdbc.sql("""
                update concern c
                set joined = null, place = a.place,
                    parent_id = (
                        with recursive below as (
                            select u.id from concern u where u.parent_id = a.from_id
                            union
                            select u.id from concern u join below b on u.parent_id = b.id
                        )
                        select p.id
                        from concern p
                        where p.id = a.parent_id
                          and p.joined is null
                          and p.id not in (select id from below))
                from concern_act a
                where a.id = :act
                  and c.id = a.from_id
                """).param("act", act.value()).update();
        makeRoom(act, "a.from_id", "a.place");
    }

    /** Puts the second concern of the act right behind the first one. */
    void placeBehind(OutlineActId act) {
        jdbc.sql("""
                update concern c
                set parent_id = a.parent_id, place = a.place + 1
                from concern_act a
                where a.id = :act
                  and c.id = a.to_id
                """).param("act", act.value()).update();
        makeRoom(act, "a.to_id", "a.place + 1");
    }

    private void makeRoom(OutlineActId act, String concern, String place) {
        jdbc.sql("""
                update concern o
                set place = o.place + 1
                from concern_act a, concern c
                where a.id = :act
                  and c.id = CONCERN
                  and o.docket_id = c.docket_id
                  and o.parent_id is not distinct from c.parent_id
                  and o.id <> c.id
                  and o.place >= PLACE
                """.replace("CONCERN", concern).replace("PLACE", place))
                .param("act", act.value())
                .update();
    }

    /** Ends the second concern of the act, whose excerpts went back, as part of the first one. */
    void end(OutlineActId act) {
        jdbc.sql("""
                update concern c
                set joined = a.from_id, parent_id = null
                from concern_act a
                where a.id = :act
                  and c.id = a.to_id
                """).param("act", act.value()).update();
    }

    /** Whether a concern stands under this one. */
    boolean hasChildren(ConcernId concern) {
        return jdbc.sql("select exists (select from concern where parent_id = :concern)")
                .param("concern", concern.value())
                .query(Boolean.class)
                .single();
    }
}
