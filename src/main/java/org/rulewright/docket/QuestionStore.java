package org.rulewright.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the agency asks: from the beginning, and while comments come in. */
@Repository
class QuestionStore {

    private static final String SELECT = """
            select id, number, words, about, asked, comment, closed
            from question
            """;

    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that are asked, in order; those that were withdrawn are left out. */
    List<Question> questions(DocketId docket) {
        return jdbc.sql(SELECT + """
                where docket_id = :docket
                  and withdrawn is null
                order by number
                """)
                .param("docket", docket.value())
                .query((row, _) -> question(row))
                .list();
    }

    /** All that were ever asked. */
    List<Question> all(DocketId docket) {
        return jdbc.sql(SELECT + "where docket_id = :docket order by number")
                .param("docket", docket.value())
                .query((row, _) -> question(row))
                .list();
    }

    void hold(DocketId docket) {
        jdbc.sql("select id from docket where id = :docket for update")
                .param("docket", docket.value())
                .query(Long.class)
                .single();
    }

    /** Asks it while a comment period is open, by the database's clock; empty where none is. */
    Optional<Question> ask(DocketId docket, QuestionDraft question, String by) {
        return jdbc.sql("""
                insert into question (docket_id, number, words, about, comment, asked, asked_by)
                select d.id, coalesce((select max(q.number) from question q where q.docket_id = d.id), 0) + 1,
                       :words, :about, :comment, clock_timestamp(), :by
                from docket d
                where d.id = :docket
                  and d.answered is null
                  and exists (select
                              from comment_period p
                              where p.docket_id = d.id
                                and p.opens <= clock_timestamp()
                                and p.closes > clock_timestamp())
                returning id, number, words, about, asked, comment, closed
                """)
                .param("docket", docket.value())
                .param("words", question.words())
                .param("about", question.about())
                .param("comment", question.comment())
                .param("by", by)
                .query((row, _) -> question(row))
                .optional();
    }

    /** One that was asked while comments came in and was not withdrawn; kept from being answered for now. */
    Optional<Question> lock(DocketId docket, QuestionId id) {
        return jdbc.sql(SELECT + """
                where id = :id
                  and docket_id = :docket
                  and asked is not null
                  and withdrawn is null
                for update
                """)
                .param("id", id.value())
                .param("docket", docket.value())
                .query((row, _) -> question(row))
                .optional();
    }

    void withdraw(QuestionId id) {
        jdbc.sql("update question set withdrawn = clock_timestamp(), closed = null where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Says whether it was open until now. */
    boolean close(QuestionId id) {
        return jdbc.sql("update question set closed = clock_timestamp() where id = :id and closed is null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Question question(ResultSet row) throws SQLException {
        var asked = row.getTimestamp("asked");
        var closed = row.getTimestamp("closed");
        return new Question(
                new QuestionId(row.getLong("id")),
                row.getInt("number"),
                row.getString("words"),
                row.getString("about"),
                asked == null
                        ? null
                        : new Clarification(
                                asked.toInstant(),
                                row.getString("comment"),
                                closed == null ? null : closed.toInstant()));
    }
}
