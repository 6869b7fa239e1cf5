package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.DocumentId;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds published points that somebody who writes now may want to know of. */
@Repository
class OtherPointStore {

    private static final String SELECT = "select "
            + PointStore.COLUMNS
            + ", c.tracking_number, c.submitter_kind, c.name, c.organisation, c.category, c.country, c.sample\n"
            + PointStore.FROM
            + """
            join comment c on c.id = p.comment_id
            """;

    private static final String PUBLISHED = """
            where c.docket_id = :docket
              and c.status = 'PUBLISHED'
            """;

    private final JdbcClient jdbc;
    private final PointStore points;

    OtherPointStore(JdbcClient jdbc, PointStore points) {
        this.jdbc = jdbc;
        this.points = points;
    }

    /** Those that most join, then those that came first; the others of very many are not even looked at. */
    private static String first(String where) {
        return SELECT + """
            join (
                (select p.id
                 from comment_point p
                 join comment c on c.id = p.comment_id
                 %1$s
                 order by c.received, c.id, p.number
                 limit :most)
                union
                (with joined as materialized (
                     select p.joins as id, count(*) as times
                     from comment_point p
                     join comment c on c.id = p.comment_id
                     where p.joins is not null
                       and c.docket_id = :docket
                       and c.status = 'PUBLISHED'
                     group by p.joins
                 )
                 select p.id
                 from joined j
                 join comment_point p on p.id = j.id
                 join comment c on c.id = p.comment_id
                 %1$s
                 order by j.times desc, c.received, c.id, p.number
                 limit :most)
            ) f on f.id = p.id
            order by joined_by desc, c.received, c.id, p.number
            limit :most
            """.formatted(PUBLISHED + where);
    }

    List<OtherPoint> onProvision(DocketId docket, Anchor anchor, int most) {
        return jdbc.sql(first("and p.lineage_id = :lineage"))
                .param("docket", docket.value())
                .param("lineage", anchor.lineage().value())
                .param("most", most)
                .query((row, _) -> other(row))
                .list();
    }

    /** Points on earlier versions and under another lineage: their words may stand in this provision now. */
    List<OtherPoint> onEarlierVersions(DocketId docket, Anchor anchor, int most) {
        return jdbc.sql(first("and p.version_id < :version and p.lineage_id <> :lineage"))
                .param("docket", docket.value())
                .param("version", anchor.version().value())
                .param("lineage", anchor.lineage().value())
                .param("most", most)
                .query((row, _) -> other(row))
                .list();
    }

    List<OtherPoint> answering(DocketId docket, QuestionId question, int most) {
        return jdbc.sql(first("and p.question_id = :question"))
                .param("docket", docket.value())
                .param("question", question.value())
                .param("most", most)
                .query((row, _) -> other(row))
                .list();
    }

    List<OtherPoint> about(DocketId docket, DocumentId document, int most) {
        return jdbc.sql(first("and p.document_id = :document"))
                .param("docket", docket.value())
                .param("document", document.value())
                .param("most", most)
                .query((row, _) -> other(row))
                .list();
    }

    /** Points that share at least two words and a third of the words with what is written, the closest first. */
    List<OtherPoint> like(DocketId docket, String words, int most) {
        return jdbc.sql("""
                with asked as materialized (
                    select replace(plainto_tsquery('english', :words)::text, ' & ', ' | ')::tsquery as query,
                           tsvector_to_array(to_tsvector('english', :words)) as lexemes
                )
                """ + SELECT + """
                cross join asked a
                cross join lateral (
                    select count(*) as shared
                    from unnest(tsvector_to_array(to_tsvector('english', p.words))) as said(lexeme)
                    where said.lexeme = any (a.lexemes)
                ) s
                """ + PUBLISHED + """
                  and to_tsvector('english', p.words) @@ a.query
                  and s.shared >= greatest(2, cardinality(a.lexemes) / 3)
                order by s.shared desc, joined_by desc, p.id
                limit :most
                """)
                .param("docket", docket.value())
                .param("words", words)
                .param("most", most)
                .query((row, _) -> other(row))
                .list();
    }

    Optional<OtherPoint> find(DocketId docket, PointId point) {
        return jdbc.sql(SELECT + PUBLISHED + "and p.id = :point")
                .param("docket", docket.value())
                .param("point", point.value())
                .query((row, _) -> other(row))
                .optional();
    }

    private OtherPoint other(ResultSet row) throws SQLException {
        return new OtherPoint(
                new TrackingNumber(row.getString("tracking_number")),
                CommentRow.submitter(row),
                row.getBoolean("sample"),
                points.point(row));
    }
}
