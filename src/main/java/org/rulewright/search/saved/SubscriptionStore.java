package org.rulewright.search.saved;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rulewright.base.MailAddress;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.platform.Seal;
import org.rulewright.search.Query;
import org.rulewright.search.QueryAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who wants to hear of what is found, and what has come since. */
@Repository
class SubscriptionStore {

    private static final String PURPOSE = "search subscription";

    private final JdbcClient jdbc;
    private final Seal seal;

    SubscriptionStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /**
     * A search of which somebody wants to hear.
     *
     * @param toldThrough up to when the subscriber knows of all that came
     */
    record Row(long id, Query query, String address, boolean confirmed, OffsetDateTime toldThrough) {

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /** Keeps one that has yet to be confirmed, and returns its number. */
    long add(MailAddress address, Query query) {
        var docket = query.docket();
        return jdbc.sql("""
                insert into search_subscription (address, mark, docket_id, parameters)
                values (:address, :mark, :docket, :parameters)
                returning id
                """)
                .param("address", seal.close(address.value().getBytes(StandardCharsets.UTF_8), PURPOSE))
                .param("mark", mark(address))
                .param("docket", docket == null ? null : docket.value())
                .param("parameters", QueryAddress.line(query))
                .query(Long.class)
                .single();
    }

    void open(long subscription, Secret secret) {
        jdbc.sql("update search_subscription set fingerprint = :fingerprint where id = :subscription")
                .param("fingerprint", secret.fingerprint().value())
                .param("subscription", subscription)
                .update();
    }

    /** How many the address has that were not confirmed, and how many in all. */
    record Count(int unconfirmed, int all) {}

    Count count(MailAddress address) {
        return jdbc.sql("""
                select count(*) filter (where confirmed is null) as unconfirmed, count(*) as all_of_them
                from search_subscription
                where mark = :mark
                """)
                .param("mark", mark(address))
                .query((row, _) -> new Count(row.getInt("unconfirmed"), row.getInt("all_of_them")))
                .single();
    }

    Optional<Row> find(Sha256 fingerprint) {
        return jdbc.sql("select * from search_subscription where fingerprint = :fingerprint")
                .param("fingerprint", fingerprint.value())
                .query(this::row)
                .optional();
    }

    /** From now on the subscriber hears of what comes. */
    void confirm(long subscription) {
        jdbc.sql("""
                update search_subscription
                set confirmed = clock_timestamp(), told_through = clock_timestamp()
                where id = :subscription
                  and confirmed is null
                """).param("subscription", subscription).update();
    }

    void remove(long subscription) {
        jdbc.sql("delete from search_subscription where id = :subscription")
                .param("subscription", subscription)
                .update();
    }

    /** Notes what is public now, if anybody wants to hear of anything. */
    void notice(Collection<CommentId> comments) {
        jdbc.sql("""
                insert into search_published (comment_id)
                select unnest(:comments::bigint[])
                where exists (select from search_subscription where confirmed is not null)
                on conflict (comment_id) do nothing
                """)
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .update();
    }

    /** One whose turn it is, that nobody else looks at until the transaction ends. */
    Optional<Row> due() {
        return jdbc.sql("""
                select *
                from search_subscription
                where confirmed is not null
                  and next_look <= clock_timestamp()
                order by next_look
                limit 1
                for update skip locked
                """).query(this::row).optional();
    }

    /** Until when all that was noticed has been sent to the index, but for what it refused. */
    OffsetDateTime settled() {
        return jdbc.sql("""
                select least(clock_timestamp(), min(enqueued)) - interval '1 minute'
                from search_outbox
                where set_aside is null
                """).query(OffsetDateTime.class).single();
    }

    /** What was noticed between two moments, after this comment, in the order of their numbers. */
    List<CommentId> noticed(OffsetDateTime after, OffsetDateTime until, CommentId behind) {
        return jdbc.sql("""
                select comment_id
                from search_published
                where noticed > :after
                  and noticed <= :until
                  and comment_id > :behind
                order by comment_id
                limit 1000
                """)
                .param("after", after)
                .param("until", until)
                .param("behind", behind.value())
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }

    /** The subscriber knows of all up to that moment, or a later one. */
    void told(long subscription, OffsetDateTime through) {
        jdbc.sql("""
                update search_subscription
                set told_through = greatest(told_through, :through), next_look = clock_timestamp() + interval '1 hour'
                where id = :subscription
                """)
                .param("through", through)
                .param("subscription", subscription)
                .update();
    }

    /** Lets go of what nobody confirmed, and of what all subscribers have heard of. */
    void forget() {
        jdbc.sql(
                        "delete from search_subscription where confirmed is null and asked < clock_timestamp() - interval '3 days'")
                .update();
        jdbc.sql("delete from search_published where noticed < clock_timestamp() - interval '8 days'")
                .update();
    }

    private String mark(MailAddress address) {
        return seal.mark(address.value().toLowerCase(Locale.ROOT), PURPOSE).value();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var docket = row.getObject("docket_id", Long.class);
        return new Row(
                row.getLong("id"),
                QueryAddress.ofLine(row.getString("parameters"), docket == null ? null : new DocketId(docket)),
                new String(seal.open(row.getBytes("address"), PURPOSE), StandardCharsets.UTF_8),
                row.getObject("confirmed") != null,
                row.getObject("told_through", OffsetDateTime.class));
    }
}
