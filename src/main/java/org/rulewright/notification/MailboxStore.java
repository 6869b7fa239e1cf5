package org.rulewright.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rulewright.platform.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the letters of the local mailbox under the seal. */
@Repository
class MailboxStore {

    private static final String PURPOSE = "mailbox";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Seal seal;

    MailboxStore(JdbcClient jdbc, JsonMapper json, Seal seal) {
        this.jdbc = jdbc;
        this.json = json;
        this.seal = seal;
    }

    void add(MailboxLetter.Words words) {
        jdbc.sql("insert into mailbox_letter (content) values (:content)")
                .param("content", seal.close(json.writeValueAsBytes(words), PURPOSE))
                .update();
    }

    void keepNewest(int most) {
        jdbc.sql("""
                delete from mailbox_letter
                where id <= (select max(id) from mailbox_letter) - :most
                """).param("most", most).update();
    }

    List<MailboxLetter> newest(int limit) {
        return jdbc.sql("""
                select id, content, received
                from mailbox_letter
                order by id desc
                limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> letter(row))
                .list();
    }

    Optional<MailboxLetter> find(long letter) {
        return jdbc.sql("""
                select id, content, received
                from mailbox_letter
                where id = :letter
                """)
                .param("letter", letter)
                .query((row, _) -> letter(row))
                .optional();
    }

    private MailboxLetter letter(ResultSet row) throws SQLException {
        var words = json.readValue(seal.open(row.getBytes("content"), PURPOSE), MailboxLetter.Words.class);
        return new MailboxLetter(
                row.getLong("id"), words, row.getTimestamp("received").toInstant());
    }
}
