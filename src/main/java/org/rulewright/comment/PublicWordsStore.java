package org.rulewright.comment;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes the words of a comment that the public reads. */
@Repository
class PublicWordsStore {

    private static final Pattern POINT = Pattern.compile("points\\.(\\d{1,6})\\.(\\w+)");
    private static final Pattern FACT = Pattern.compile("points\\.(\\d{1,6})\\.evidence\\.(\\d{1,6})\\.(\\w+)");

    private static final Pattern FILE = Pattern.compile("files\\.(\\d{1,18})\\.name");

    private static final Map<String, String> OF_COMMENT =
            Map.of(CommentTexts.BODY, "body", CommentTexts.NAME, "name", CommentTexts.ORGANISATION, "organisation");

    private static final Map<String, String> OF_POINT = Map.of(
            CommentTexts.WORDS, "words",
            CommentTexts.WORDING, "suggested_wording",
            CommentTexts.DOCUMENT, "document_quote",
            CommentTexts.PAGE, "document_page");

    private static final Set<String> OF_FACT = Set.of("value", "maker", "country", "per", "source");

    private final JdbcClient jdbc;

    PublicWordsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts these words in this place of the comment. */
    void put(CommentId comment, String place, String words) {
        var point = POINT.matcher(place);
        var fact = FACT.matcher(place);
        var file = FILE.matcher(place);
        if (file.matches()) {
            jdbc.sql("update attachment set name = :words where comment_id = :comment and id = :file")
                    .param("words", words)
                    .param("comment", comment.value())
                    .param("file", Long.parseLong(file.group(1)))
                    .update();
        } else if (fact.matches()) {
            putFact(comment, fact, words);
        } else if (point.matches()) {
            put(comment, point, words);
        } else {
            jdbc.sql("update comment set %s = :words where id = :comment".formatted(column(OF_COMMENT, place)))
                    .param("words", words)
                    .param("comment", comment.value())
                    .update();
        }
    }

    private void put(CommentId comment, Matcher point, String words) {
        jdbc.sql("update comment_point set %s = :words where comment_id = :comment and number = :number"
                        .formatted(column(OF_POINT, point.group(2))))
                .param("words", words)
                .param("comment", comment.value())
                .param("number", Integer.parseInt(point.group(1)))
                .update();
    }

    private void putFact(CommentId comment, Matcher fact, String words) {
        if (!OF_FACT.contains(fact.group(3))) {
            throw new IllegalArgumentException("no fact has a text called " + fact.group(3));
        }
        jdbc.sql("""
                update comment_evidence e
                set %s = :words
                from comment_point p
                where p.id = e.point_id
                  and p.comment_id = :comment
                  and p.number = :point
                  and e.number = :fact
                """.formatted(fact.group(3)))
                .param("words", words)
                .param("comment", comment.value())
                .param("point", Integer.parseInt(fact.group(1)))
                .param("fact", Integer.parseInt(fact.group(2)))
                .update();
    }

    private static String column(Map<String, String> columns, String place) {
        var column = columns.get(place);
        if (column == null) {
            throw new IllegalArgumentException("no comment has a text at " + place);
        }
        return column;
    }
}
