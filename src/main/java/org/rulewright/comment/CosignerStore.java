package org.rulewright.comment;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who is asked to sign a comment with its sender, and what they answered. */
@Repository
class CosignerStore {

    private final JdbcClient jdbc;
    private final SealedAddress addresses;

    CosignerStore(JdbcClient jdbc, SealedAddress addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /** Somebody who is asked, and where. */
    record Asked(int number, String address) {

        @Override
        public String toString() {
            return "Asked[" + number + "]";
        }
    }

    /** Somebody who is asked, found by the secret of the letter. */
    record Found(CommentId comment, Cosigner cosigner, String content, boolean isOpen) {}

    void add(CommentId comment, int number, Correspondents.Cosigner cosigner, Secret secret) {
        jdbc.sql("""
                insert into comment_cosigner (comment_id, number, name, organisation, address, mark, fingerprint, state)
                values (:comment, :number, :name, :organisation, :address, :mark, :fingerprint, 'ASKED')
                """)
                .param("comment", comment.value())
                .param("number", number)
                .param("name", cosigner.name().strip())
                .param("organisation", cosigner.organisation().strip())
                .param("address", addresses.close(cosigner.address()))
                .param("mark", addresses.mark(cosigner.address()).value())
                .param("fingerprint", secret.fingerprint().value())
                .update();
    }

    List<Asked> asked(CommentId comment) {
        return jdbc.sql("""
                select number, address
                from comment_cosigner
                where comment_id = :comment
                  and state = 'ASKED'
                  and address is not null
                order by number
                """)
                .param("comment", comment.value())
                .query((row, _) -> new Asked(row.getInt("number"), addresses.open(row.getBytes("address"))))
                .list();
    }

    List<Cosigner> all(CommentId comment) {
        return jdbc.sql("""
                select s.number, s.name, s.organisation,
                       case when s.state = 'CONFIRMED' and s.signed <> t.hash then 'ASKED' else s.state end as state
                from comment_cosigner s
                join comment_content t on t.comment_id = s.comment_id
                where s.comment_id = :comment
                order by s.number
                """)
                .param("comment", comment.value())
                .query((row, _) -> new Cosigner(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("organisation"),
                        Cosigner.State.valueOf(row.getString("state"))))
                .list();
    }

    Optional<Found> find(Sha256 secret) {
        return jdbc.sql("""
                select s.comment_id, s.number, s.name, s.organisation, s.state, t.hash,
                       exists (select from comment_period p
                               where p.docket_id = c.docket_id
                                 and p.opens <= clock_timestamp()
                                 and clock_timestamp() < p.closes) as is_open
                from comment_cosigner s
                join comment c on c.id = s.comment_id
                join comment_content t on t.comment_id = c.id
                where s.fingerprint = :secret
                  and c.status <> 'WITHDRAWN'
                """)
                .param("secret", secret.value())
                .query((row, _) -> new Found(
                        new CommentId(row.getLong("comment_id")),
                        new Cosigner(
                                row.getInt("number"),
                                row.getString("name"),
                                row.getString("organisation"),
                                Cosigner.State.valueOf(row.getString("state"))),
                        row.getString("hash"),
                        row.getBoolean("is_open")))
                .optional();
    }

    /** Signs what was read, if it is still that and the comment period is open by the database's clock. */
    boolean confirm(Sha256 secret, String content) {
        return jdbc.sql("""
                update comment_cosigner s
                set state = 'CONFIRMED', signed = :content, answered = clock_timestamp()
                from comment c
                join comment_content t on t.comment_id = c.id
                where s.fingerprint = :secret
                  and s.state <> 'REMOVED'
                  and c.id = s.comment_id
                  and t.hash = :content
                  and c.status <> 'WITHDRAWN'
                  and exists (select from comment_period p
                              where p.docket_id = c.docket_id
                                and p.opens <= clock_timestamp()
                                and clock_timestamp() < p.closes)
                """)
                        .param("secret", secret.value())
                        .param("content", content)
                        .update()
                == 1;
    }

    /** Takes somebody off the comment, at any time, and forgets the address. */
    boolean decline(Sha256 secret) {
        return jdbc.sql("""
                update comment_cosigner
                set state = 'DECLINED', signed = null, address = null, answered = clock_timestamp()
                where fingerprint = :secret
                """).param("secret", secret.value()).update() == 1;
    }

    /** Asks those again who signed something else; gives their numbers. */
    List<Integer> askAgain(CommentId comment) {
        return jdbc.sql("""
                update comment_cosigner s
                set state = 'ASKED', signed = null, answered = null
                from comment_content t
                where s.comment_id = :comment
                  and t.comment_id = s.comment_id
                  and s.state = 'CONFIRMED'
                  and s.signed <> t.hash
                returning s.number
                """)
                .param("comment", comment.value())
                .query((row, _) -> row.getInt("number"))
                .list();
    }

    /** After the answers nothing is signed any longer. */
    void forgetAddresses(DocketId docket) {
        jdbc.sql("""
                update comment_cosigner s
                set address = null
                from comment c
                where c.id = s.comment_id
                  and c.docket_id = :docket
                  and s.address is not null
                """).param("docket", docket.value()).update();
    }
}
