package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps every mail address that a sender gave after sending. */
@Repository
class ContactVersionStore {

    private final JdbcClient jdbc;
    private final SealedAddress addresses;

    ContactVersionStore(JdbcClient jdbc, SealedAddress addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /** An address that waits for its owner's word. */
    record Waiting(long id, CommentId comment, String address) {

        @Override
        public String toString() {
            return "Waiting[" + id + "]";
        }
    }

    /** Keeps the address that counts as the first version, where none is kept yet. */
    void keepFirst(CommentId comment) {
        jdbc.sql("""
                insert into comment_contact_version (comment_id, address, asked, confirmed)
                select c.id, t.address, c.received, c.received
                from comment c
                join comment_contact t on t.comment_id = c.id
                where c.id = :comment
                  and t.address is not null
                  and not exists (select from comment_contact_version v where v.comment_id = c.id)
                """).param("comment", comment.value()).update();
    }

    /**
     * Adds an address that waits for its owner's word, in the place of an earlier one that waits, while the comment period
     * is open by the database's clock; says whether it is, and the sender has not asked too often.
     */
    boolean ask(CommentId comment, String address, Secret secret, int mostPerDay) {
        var isAsked = jdbc.sql("""
                insert into comment_contact_version (comment_id, address, fingerprint)
                select c.id, :address, :fingerprint
                from comment c
                where c.id = :comment
                  and c.status not in ('WITHDRAWN', 'REJECTED')
                  and exists (select from comment_period p
                              where p.docket_id = c.docket_id
                                and p.opens <= clock_timestamp()
                                and clock_timestamp() < p.closes)
                  and (select count(*)
                       from comment_contact_version v
                       where v.comment_id = c.id
                         and v.fingerprint is not null
                         and v.asked > clock_timestamp() - interval '1 day') < :most
                """)
                        .param("comment", comment.value())
                        .param("address", addresses.close(address))
                        .param("fingerprint", secret.fingerprint().value())
                        .param("most", mostPerDay)
                        .update()
                == 1;
        if (isAsked) {
            endWaiting(comment, secret.fingerprint());
        }
        return isAsked;
    }

    private void endWaiting(CommentId comment, Sha256 but) {
        jdbc.sql("""
                update comment_contact_version
                set ended = clock_timestamp()
                where comment_id = :comment
                  and confirmed is null
                  and ended is null
                  and fingerprint <> :but
                """)
                .param("comment", comment.value())
                .param("but", but.value())
                .update();
    }

    /** The address behind the secret of a letter, if it still waits and was given within the last days. */
    Optional<Waiting> waiting(Sha256 secret, int days) {
        return jdbc.sql("""
                select v.id, v.comment_id, v.address
                from comment_contact_version v
                join comment c on c.id = v.comment_id
                where v.fingerprint = :secret
                  and v.confirmed is null
                  and v.ended is null
                  and v.address is not null
                  and v.asked > clock_timestamp() - make_interval(days => :days)
                  and c.status <> 'WITHDRAWN'
                for update of v
                """)
                .param("secret", secret.value())
                .param("days", days)
                .query((row, _) -> new Waiting(
                        row.getLong("id"),
                        new CommentId(row.getLong("comment_id")),
                        addresses.open(row.getBytes("address"))))
                .optional();
    }

    /** The address counts from now on, and no other does. */
    void confirm(Waiting waiting) {
        jdbc.sql("""
                update comment_contact_version
                set confirmed = case when id = :id then clock_timestamp() else confirmed end,
                    ended = case when id = :id then null else coalesce(ended, clock_timestamp()) end
                where comment_id = :comment
                """)
                .param("id", waiting.id())
                .param("comment", waiting.comment().value())
                .update();
    }

    /** None counts or waits from now on. */
    void end(CommentId comment) {
        jdbc.sql("""
                update comment_contact_version
                set ended = clock_timestamp()
                where comment_id = :comment
                  and ended is null
                """).param("comment", comment.value()).update();
    }

    /** The versions of an address, the first one in front. */
    List<ContactVersion> of(CommentId comment) {
        return jdbc.sql("""
                select address, asked, confirmed, ended
                from comment_contact_version
                where comment_id = :comment
                order by id
                """)
                .param("comment", comment.value())
                .query((row, _) -> new ContactVersion(
                        masked(row.getBytes("address")),
                        row.getTimestamp("asked").toInstant(),
                        moment(row, "confirmed"),
                        moment(row, "ended")))
                .list();
    }

    private String masked(byte @Nullable [] closed) {
        return closed == null ? "" : ContactVersion.masked(addresses.open(closed));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column))
                .map(Timestamp::toInstant)
                .orElse(null);
    }
}
