package org.rulewright.comment;

import java.util.List;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.QuestionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the points of published comments, across all comments of a docket. */
@Repository
class PublishedPointStore {

    private final JdbcClient jdbc;
    private final PointStore points;

    PublishedPointStore(JdbcClient jdbc, PointStore points) {
        this.jdbc = jdbc;
        this.points = points;
    }

    List<PlacedPoint> published(DocketId docket) {
        return jdbc.sql("select " + PointStore.COLUMNS + """
                , c.tracking_number, c.category
                """ + PointStore.FROM + """
                join comment c on c.id = p.comment_id
                where c.docket_id = :docket
                  and c.status = 'PUBLISHED'
                order by c.received, p.number
                """)
                .param("docket", docket.value())
                .query((row, _) -> new PlacedPoint(
                        new CommentId(row.getLong("comment_id")),
                        new TrackingNumber(row.getString("tracking_number")),
                        row.getString("category"),
                        points.point(row)))
                .list();
    }

    /** Whether a point of any comment answers the question, wherever that comment stands. */
    boolean isAnswered(QuestionId question) {
        return jdbc.sql("select exists (select from comment_point where question_id = :question)")
                .param("question", question.value())
                .query(Boolean.class)
                .single();
    }

    List<AskedWording> wordings(DocketId docket) {
        return jdbc.sql("select " + PointStore.COLUMNS + """
                , c.tracking_number, c.submitter_kind, c.name, c.organisation, c.category, c.country, c.sample
                """ + PointStore.FROM + """
                join comment c on c.id = p.comment_id
                where c.docket_id = :docket
                  and c.status = 'PUBLISHED'
                  and p.suggested_wording <> ''
                order by c.received, c.id, p.number
                """)
                .param("docket", docket.value())
                .query((row, _) -> new AskedWording(
                        new CommentId(row.getLong("comment_id")),
                        new TrackingNumber(row.getString("tracking_number")),
                        CommentRow.submitter(row),
                        row.getBoolean("sample"),
                        points.point(row)))
                .list();
    }
}
