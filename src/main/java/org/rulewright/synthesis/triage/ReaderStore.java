package org.rulewright.synthesis.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.comment.CommentId;
import org.rulewright.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who has which comment open just now, by the database's clock. */
@Repository
class ReaderStore {

    private final JdbcClient jdbc;

    ReaderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void look(AccountId reader, CommentId comment) {
        jdbc.sql("""
                insert into triage_reader (account_id, comment_id)
                values (:reader, :comment)
                on conflict (account_id) do update
                set comment_id = excluded.comment_id, seen = clock_timestamp()
                """)
                .param("reader", reader.value())
                .param("comment", comment.value())
                .update();
    }

    void leave(AccountId reader) {
        jdbc.sql("delete from triage_reader where account_id = :reader")
                .param("reader", reader.value())
                .update();
    }

    /** Who else has these comments open; those that nobody else has are left out. */
    Map<CommentId, List<Analyst>> others(Collection<CommentId> comments, AccountId reader) {
        var readers = new HashMap<CommentId, List<Analyst>>();
        jdbc.sql("""
                select r.comment_id, a.id, a.display_name
                from triage_reader r
                join account a on a.id = r.account_id
                where r.comment_id = any (:comments::bigint[])
                  and r.account_id <> :reader
                  and r.seen > clock_timestamp() - interval '60 seconds'
                order by a.display_name, a.id
                """)
                .param("comments", TriageStore.ids(comments))
                .param("reader", reader.value())
                .query(row -> {
                    readers.computeIfAbsent(new CommentId(row.getLong("comment_id")), _ -> new ArrayList<>())
                            .add(new Analyst(new AccountId(row.getLong("id")), row.getString("display_name")));
                });
        return readers;
    }
}
