package org.rulewright.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps letters until they are sent, and what became of them. */
@Repository
class MailOutboxStore {

    private final JdbcClient jdbc;
    private final SealedLetter letters;

    MailOutboxStore(JdbcClient jdbc, SealedLetter letters) {
        this.jdbc = jdbc;
        this.letters = letters;
    }

    /** Where the address refused mail before, or so much waits for it that somebody must be flooding it, it stays here. */
    void add(Letter letter) {
        jdbc.sql("""
                with known as (
                    select count(*) filter (where state = 'SET_ASIDE') > 0 as refuses,
                           count(*) filter (where state = 'WAITING') >= :mostWaiting as is_flooded
                    from mail_outbox
                    where address = :address
                )
                insert into mail_outbox (address, key, content, state, failure, settled)
                select :address, :key, :content,
                       case when refuses then 'SET_ASIDE' when is_flooded then 'FAILED' else 'WAITING' end,
                       case when refuses then 'before' when is_flooded then 'flood' else '' end,
                       case when refuses or is_flooded then clock_timestamp() end
                from known
                """)
                .param("address", letters.mark(SealedLetter.address(letter)).value())
                .param("key", letter.key())
                .param("content", letters.close(letter))
                .param("mostWaiting", MailLimits.MOST_WAITING)
                .update();
    }

    /** Takes the letter that waits longest and that no other relay has taken, until the transaction ends. */
    Optional<WaitingMail> claim(int perHour) {
        return jdbc.sql("""
                select m.id, m.attempts, m.content
                from mail_outbox m
                where m.state = 'WAITING'
                  and m.next_try <= clock_timestamp()
                  and (select count(*)
                       from mail_outbox s
                       where s.address = m.address
                         and s.state = 'SENT'
                         and s.settled > clock_timestamp() - interval '1 hour') < :perHour
                order by m.next_try, m.id
                limit 1
                for update skip locked
                """)
                .param("perHour", perHour)
                .query((row, _) -> {
                    var content = row.getBytes("content");
                    return new WaitingMail(row.getLong("id"), row.getInt("attempts"), () -> letters.open(content));
                })
                .optional();
    }

    /** The letter is on its way; its words are wiped. */
    void sent(long letter) {
        jdbc.sql("""
                update mail_outbox
                set state = 'SENT', content = null, failure = '', settled = clock_timestamp()
                where id = :letter
                """).param("letter", letter).update();
    }

    /** Nothing can be sent at present. */
    void note(long letter, String failure) {
        jdbc.sql("update mail_outbox set failure = :failure where id = :letter")
                .param("letter", letter)
                .param("failure", failure)
                .update();
    }

    void retryAfter(long letter, Duration pause, String failure) {
        jdbc.sql("""
                update mail_outbox
                set attempts = attempts + 1, failure = :failure,
                    next_try = clock_timestamp() + make_interval(secs => :seconds)
                where id = :letter
                """)
                .param("letter", letter)
                .param("seconds", pause.toSeconds())
                .param("failure", failure)
                .update();
    }

    void settle(long letter, MailState state, String failure) {
        jdbc.sql("""
                update mail_outbox
                set state = :state, attempts = attempts + 1, failure = :failure, settled = clock_timestamp()
                where id = :letter
                """)
                .param("letter", letter)
                .param("state", state.name())
                .param("failure", failure)
                .update();
    }

    /** Lets go of what need not be known any longer. */
    void forget() {
        jdbc.sql("""
                update mail_outbox
                set address = '', content = null
                where address <> ''
                  and (state = 'SENT' and settled < clock_timestamp() - interval '1 day'
                       or state in ('FAILED', 'SET_ASIDE') and settled < clock_timestamp() - interval '30 days')
                """).update();
    }

    /** Lets everything that was not sent be tried at once; returns how much that is. */
    int tryAgain() {
        return jdbc.sql("""
                update mail_outbox
                set state = 'WAITING', attempts = 0, next_try = clock_timestamp(), settled = null
                where state in ('WAITING', 'FAILED', 'SET_ASIDE')
                  and content is not null
                """).update();
    }

    long count(MailState state) {
        return jdbc.sql("select count(*) from mail_outbox where state = :state")
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    /** The letters with which something went wrong and that are not sent, the latest first. */
    List<TroubledMail> troubled(int limit) {
        return jdbc.sql("""
                select id, key, state, written, attempts, failure
                from mail_outbox
                where state <> 'SENT'
                  and failure <> ''
                order by id desc
                limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> troubled(row))
                .list();
    }

    private static TroubledMail troubled(ResultSet row) throws SQLException {
        return new TroubledMail(
                row.getLong("id"),
                row.getString("key"),
                MailState.valueOf(row.getString("state")),
                row.getTimestamp("written").toInstant(),
                row.getInt("attempts"),
                row.getString("failure"));
    }
}
