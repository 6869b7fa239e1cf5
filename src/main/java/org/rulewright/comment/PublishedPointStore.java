package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.LineageId;
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

    /** How many points there are on each place, in the order of the text; the whole comes last. */
    List<PointCount> counts(DocketId docket) {
        return jdbc.sql("""
                select s.lineage_id, coalesce(v.label, '') as label, s.points
                from (
                    select p.lineage_id, max(p.version_id) as version_id, count(*) as points
                    from comment_point p
                    join comment c on c.id = p.comment_id
                    where c.docket_id = :docket
                      and c.status = 'PUBLISHED'
                    group by p.lineage_id
                ) s
                left join provision v on v.version_id = s.version_id and v.lineage_id = s.lineage_id
                order by v.position, s.lineage_id
                """)
                .param("docket", docket.value())
                .query((row, _) -> new PointCount(place(row), row.getString("label"), row.getLong("points")))
                .list();
    }

    /** This page of the points on the place, in the order of arrival. */
    List<PlacedPoint> page(DocketId docket, PointPlace place, Page page) {
        return jdbc.sql("select " + PointStore.COLUMNS + """
                , c.tracking_number, c.category
                """ + PointStore.FROM
                        + """
                join comment c on c.id = p.comment_id
                join (
                    select p.comment_id, p.number
                    from comment_point p
                    join comment c on c.id = p.comment_id
                    where c.docket_id = :docket
                      and c.status = 'PUBLISHED'
                      and p.lineage_id %s
                    order by c.received, c.id, p.number
                    limit :limit offset :offset
                ) s on s.comment_id = p.comment_id and s.number = p.number
                order by c.received, c.id, p.number
                """.formatted(place.equals(PointPlace.WHOLE) ? "is null" : "= :lineage"))
                .param("docket", docket.value())
                .param("lineage", valueOf(place))
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query((row, _) -> new PlacedPoint(
                        new CommentId(row.getLong("comment_id")),
                        new TrackingNumber(row.getString("tracking_number")),
                        row.getString("category"),
                        points.point(row)))
                .list();
    }

    private static @Nullable Long valueOf(PointPlace place) {
        var lineage = place.lineage();
        return lineage == null ? null : lineage.value();
    }

    /** The place that a row with a lineage is about. */
    static PointPlace place(ResultSet row) throws SQLException {
        var lineage = row.getObject("lineage_id", Long.class);
        return lineage == null ? PointPlace.WHOLE : new PointPlace(new LineageId(lineage));
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
