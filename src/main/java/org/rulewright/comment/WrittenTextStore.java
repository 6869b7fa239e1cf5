package org.rulewright.comment;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes one public text of a comment anew, in the place that gaps name it by. */
@Repository
class WrittenTextStore {

    private static final Set<String> OF_A_FACT = Set.of("value", "maker", "country", "per", "source");

    private final JdbcClient jdbc;

    WrittenTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(CommentId comment, String place, String text) {
        var parts = place.split("\\.");
        if (place.equals("body")) {
            jdbc.sql("update comment set body = :text where id = :comment")
                    .param("text", text)
                    .param("comment", comment.value())
                    .update();
        } else if (parts.length == 3 && parts[2].equals("words")) {
            writePoint("words", comment, parts[1], text);
        } else if (parts.length == 3 && parts[2].equals("wording")) {
            writePoint("suggested_wording", comment, parts[1], text);
        } else if (parts.length == 5 && OF_A_FACT.contains(parts[4])) {
            writeFact(comment, parts, text);
        } else {
            throw new IllegalArgumentException("no public text is written at " + place);
        }
    }

    private void writePoint(String column, CommentId comment, String number, String text) {
        jdbc.sql("update comment_point set " + column + " = :text where comment_id = :comment and number = :number")
                .param("text", text)
                .param("comment", comment.value())
                .param("number", Integer.parseInt(number))
                .update();
    }

    private void writeFact(CommentId comment, String[] place, String text) {
        jdbc.sql("update comment_evidence set " + place[4] + """
                 = :text
                where number = :fact
                  and point_id = (select id from comment_point where comment_id = :comment and number = :number)
                """)
                .param("text", text)
                .param("fact", Integer.parseInt(place[3]))
                .param("comment", comment.value())
                .param("number", Integer.parseInt(place[1]))
                .update();
    }
}
