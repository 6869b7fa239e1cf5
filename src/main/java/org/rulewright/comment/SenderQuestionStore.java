package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what senders are asked; time runs by the database's clock. */
@Repository
class SenderQuestionStore {

    private static final String COLUMNS = "id, comment_id, question, asked_by, asked, due, answer, ended";

    private final JdbcClient jdbc;

    SenderQuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks unless a question about the comment is open already. */
    Optional<SenderQuestion> add(CommentId comment, String question, String by, int days) {
        return jdbc.sql("""
                insert into comment_question (comment_id, question, asked_by, due)
                values (:comment, :question, :by, clock_timestamp() + make_interval(days => :days))
                on conflict do nothing
                returning COLUMNS
                """.replace("COLUMNS", COLUMNS))
                .param("comment", comment.value())
                .param("question", question)
                .param("by", by)
                .param("days", days)
                .query((row, _) -> question(row))
                .optional();
    }

    /** Lets whoever holds the secret of this fingerprint answer. */
    void openTo(SenderQuestion question, Sha256 fingerprint) {
        jdbc.sql("update comment_question set fingerprint = :fingerprint where id = :id")
                .param("fingerprint", fingerprint.value())
                .param("id", question.id())
                .update();
    }

    List<SenderQuestion> of(CommentId comment) {
        return jdbc.sql("select " + COLUMNS + """
                 from comment_question
                where comment_id = :comment
                order by id
                """)
                .param("comment", comment.value())
                .query((row, _) -> question(row))
                .list();
    }

    Optional<SenderQuestion> find(Sha256 fingerprint) {
        return jdbc.sql("select " + COLUMNS + " from comment_question where fingerprint = :fingerprint")
                .param("fingerprint", fingerprint.value())
                .query((row, _) -> question(row))
                .optional();
    }

    /** Takes the answer while there is time; says whether there was. */
    boolean answer(SenderQuestion question, String answer) {
        return jdbc.sql("""
                update comment_question
                set answer = :answer, ended = clock_timestamp()
                where id = :id
                  and ended is null
                  and clock_timestamp() < due
                """).param("answer", answer).param("id", question.id()).update() == 1;
    }

    /** Ends those whose time is over, and gives them. */
    List<SenderQuestion> endOverdue() {
        return jdbc.sql("""
                update comment_question
                set ended = clock_timestamp()
                where id in (select id from comment_question
                             where ended is null and due <= clock_timestamp()
                             for update skip locked)
                returning COLUMNS
                """.replace("COLUMNS", COLUMNS))
                .query((row, _) -> question(row))
                .list();
    }

    /** Notes that those are reminded of which little time is left, each once, and gives them. */
    List<SenderQuestion> remind(int daysBefore) {
        return jdbc.sql("""
                update comment_question
                set reminded = clock_timestamp()
                where id in (select id from comment_question
                             where ended is null and reminded is null
                               and due <= clock_timestamp() + make_interval(days => :days)
                               and asked <= clock_timestamp() - interval '1 day'
                             for update skip locked)
                returning COLUMNS
                """.replace("COLUMNS", COLUMNS))
                .param("days", daysBefore)
                .query((row, _) -> question(row))
                .list();
    }

    private static SenderQuestion question(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        var ended = row.getTimestamp("ended");
        return new SenderQuestion(
                row.getLong("id"),
                new CommentId(row.getLong("comment_id")),
                row.getString("question"),
                row.getString("asked_by"),
                row.getTimestamp("asked").toInstant(),
                row.getTimestamp("due").toInstant(),
                answer == null ? "" : answer,
                ended == null ? null : ended.toInstant());
    }
}
