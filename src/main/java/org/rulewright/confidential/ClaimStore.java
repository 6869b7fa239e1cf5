package org.rulewright.confidential;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves confidential parts on, from the draft to the decision about their claim. */
@Repository
class ClaimStore {

    private final JdbcClient jdbc;

    ClaimStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the part to what was sent, under its public name. */
    void adopt(PartId id, Owner to, String subject, String place) {
        jdbc.sql("""
                update confidential_part
                set owner = :to, subject = :subject, place = :place, state = 'CLAIMED', since = clock_timestamp()
                where id = :id
                  and state = 'MARKED'
                """)
                .param("to", to.value())
                .param("subject", subject)
                .param("place", place)
                .param("id", id.value())
                .update();
    }

    /** Moves the part on if it stands in one of these states; says whether it did. */
    boolean move(PartId id, Collection<PartState> from, PartState to) {
        return jdbc.sql("""
                update confidential_part
                set state = :to, since = clock_timestamp(), reason = '', releasable = null
                where id = :id
                  and state in (:from)
                """)
                        .param("to", to.name())
                        .param("id", id.value())
                        .param("from", from.stream().map(PartState::name).toList())
                        .update()
                == 1;
    }

    /** Refuses the claim, with days to take the part back; says whether it was open to that. */
    boolean refuse(PartId id, String reason, int days) {
        return jdbc.sql("""
                update confidential_part
                set state = 'REFUSED', reason = :reason, since = clock_timestamp(),
                    releasable = clock_timestamp() + make_interval(days => :days)
                where id = :id
                  and state in ('CLAIMED', 'ACCEPTED')
                """)
                        .param("reason", reason)
                        .param("days", days)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Lets nobody else change the part until the transaction ends; says whether it is still under seal. */
    boolean lockSealed(PartId id) {
        return jdbc.sql("""
                select id
                from confidential_part
                where id = :id
                  and state in ('CLAIMED', 'ACCEPTED', 'REFUSED')
                for update
                """)
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Lets the part become public if it was refused and its time is over by the database's clock. */
    boolean release(PartId id) {
        return jdbc.sql("""
                update confidential_part
                set state = 'RELEASED', since = clock_timestamp()
                where id = :id
                  and state = 'REFUSED'
                  and releasable <= clock_timestamp()
                """).param("id", id.value()).update() == 1;
    }
}
