package org.rulewright.comment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes who is asked to sign a comment that was sent; nobody's row is ever deleted. */
@Repository
class CosignerChangeStore {

    private final JdbcClient jdbc;
    private final SealedAddress addresses;

    CosignerChangeStore(JdbcClient jdbc, SealedAddress addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /**
     * Somebody who was taken off.
     *
     * @param address of one who had signed and is to be told; null of one who had not
     */
    record Removed(@Nullable String address) {

        Optional<String> told() {
            return Optional.ofNullable(address);
        }

        @Override
        public String toString() {
            return "Removed[hidden]";
        }
    }

    /** Lets nobody else change it until the transaction ends; says whether its comment period is open by the database's clock. */
    boolean lock(CommentId comment) {
        return jdbc.sql("""
                select c.id
                from comment c
                where c.id = :comment
                  and c.status not in ('WITHDRAWN', 'REJECTED')
                  and exists (select from comment_period p
                              where p.docket_id = c.docket_id
                                and p.opens <= clock_timestamp()
                                and clock_timestamp() < p.closes)
                for update of c
                """)
                .param("comment", comment.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Whether the address must not be asked: it is on the list, its owner has declined, or it was taken off twice. */
    boolean wasAsked(CommentId comment, String address) {
        return jdbc.sql("""
                select count(*) filter (where state <> 'REMOVED') > 0 or count(*) > 1
                from comment_cosigner
                where comment_id = :comment
                  and mark = :mark
                """)
                .param("comment", comment.value())
                .param("mark", addresses.mark(address).value())
                .query(Boolean.class)
                .single();
    }

    int nextNumber(CommentId comment) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from comment_cosigner where comment_id = :comment")
                .param("comment", comment.value())
                .query(Integer.class)
                .single();
    }

    /** Takes somebody off and forgets the address; empty where that one is not on the list. */
    Optional<Removed> remove(CommentId comment, int number) {
        return jdbc.sql("""
                with before as (
                    select id, state, address
                    from comment_cosigner
                    where comment_id = :comment
                      and number = :number
                      and state in ('ASKED', 'CONFIRMED')
                    for update
                )
                update comment_cosigner s
                set state = 'REMOVED', signed = null, address = null, removed = clock_timestamp()
                from before b
                where s.id = b.id
                returning case when b.state = 'CONFIRMED' then b.address end as told
                """)
                .param("comment", comment.value())
                .param("number", number)
                .query((row, _) -> removed(row.getBytes("told")))
                .optional();
    }

    private Removed removed(byte @Nullable [] closed) {
        return new Removed(closed == null ? null : addresses.open(closed));
    }
}
