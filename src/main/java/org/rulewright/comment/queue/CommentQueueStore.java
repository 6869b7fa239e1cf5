package org.rulewright.comment.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps which comments have yet to be looked at, in a table of the module that looks. A row says that something about a
 * comment changed, not how; who takes rows, and how many at once, each queue says for itself.
 */
public abstract class CommentQueueStore {

    /** How the rows of a claim are chosen. */
    protected static final String COLUMNS = "id, comment_id, attempts";

    private final JdbcClient jdbc;
    private final String table;

    /** A queue in this table, whose rows have an id, a docket, a comment, attempts and the time of the next one. */
    protected CommentQueueStore(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** A row of the queue. */
    public record Claim(long row, CommentId comment, int attempts) {}

    /** Takes what was looked at out of the queue. */
    public void remove(Collection<Claim> claims) {
        jdbc.sql("delete from " + table + " where id = any (:rows::bigint[])")
                .param("rows", claims.stream().map(Claim::row).toArray(Long[]::new))
                .update();
    }

    /** Puts off what could not be looked at. */
    public void retryAfter(Claim claim, Duration pause) {
        jdbc.sql("update " + table + """
                 set attempts = attempts + 1, next_try = clock_timestamp() + make_interval(secs => :seconds)
                where id = :row
                """)
                .param("seconds", pause.toSeconds())
                .param("row", claim.row())
                .update();
    }

    /** How many rows of the docket there are. */
    public long waiting(DocketId docket) {
        return jdbc.sql("select count(*) from " + table + " where docket_id = :docket")
                .param("docket", docket.value())
                .query(Long.class)
                .single();
    }

    /** Reads a row of the {@link #COLUMNS}. */
    protected static Claim claim(ResultSet row) throws SQLException {
        return new Claim(row.getLong("id"), new CommentId(row.getLong("comment_id")), row.getInt("attempts"));
    }
}
