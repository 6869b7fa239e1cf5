package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.DocumentId;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.VersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the points of comments. */
@Repository
class PointStore {

    /** The columns of a point, and how to come to them; whoever reads points with others' columns starts with these. */
    static final String COLUMNS = """
            p.id as point_id, p.comment_id, p.number, p.question_id, p.version_id, p.lineage_id, p.label, p.quote,
            p.prefix, p.suffix, p.provision_hash, p.words, p.ask, p.suggested_wording,
            p.document_id, p.document_quote, p.document_page,
            (select d.title from document d where d.id = p.document_id) as document_title,
            p.joins, j.number as joined_number, jc.tracking_number as joined_comment,
            jc.status = 'PUBLISHED' as joined_is_public,
            (select json_agg(json_build_object('kind', e.kind, 'value', e.value, 'maker', e.maker,
                                               'country', e.country, 'per', e.per,
                                               'licencesPerYear', e.licences_per_year, 'source', e.source)
                             order by e.number)
             from comment_evidence e
             where e.point_id = p.id)::text as evidence,
            (select count(*)
             from comment_point b
             join comment bc on bc.id = b.comment_id
             where b.joins = p.id
               and bc.status = 'PUBLISHED') as joined_by
            """;

    static final String FROM = """
            from comment_point p
            left join comment_point j on j.id = p.joins
            left join comment jc on jc.id = j.comment_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PointStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Owned(long comment, Point point) {}

    List<Owned> of(Collection<Long> comments) {
        return jdbc.sql("select " + COLUMNS + FROM + """
                where p.comment_id in (:comments)
                order by p.comment_id, p.number
                """)
                .param("comments", comments)
                .query((row, _) -> new Owned(row.getLong("comment_id"), point(row)))
                .list();
    }

    /** Whether the point stands in a published comment of the docket. */
    boolean isPublished(PointId point, DocketId docket) {
        return jdbc.sql("""
                select c.id
                from comment_point p
                join comment c on c.id = p.comment_id
                where p.id = :point
                  and c.docket_id = :docket
                  and c.status = 'PUBLISHED'
                """)
                .param("point", point.value())
                .param("docket", docket.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** The point of a row that has {@link #COLUMNS}. */
    Point point(ResultSet row) throws SQLException {
        var question = row.getObject("question_id", Long.class);
        var evidence = row.getString("evidence");
        return new Point(
                new PointId(row.getLong("point_id")),
                row.getInt("number"),
                anchor(row),
                question == null ? null : new QuestionId(question),
                document(row),
                Optional.ofNullable(row.getString("document_title")).orElse(""),
                row.getString("words"),
                Ask.valueOf(row.getString("ask")),
                row.getString("suggested_wording"),
                evidence == null ? List.of() : List.of(json.readValue(evidence, Evidence[].class)),
                joined(row),
                row.getLong("joined_by"));
    }

    private static @Nullable DocumentPlace document(ResultSet row) throws SQLException {
        var document = row.getObject("document_id", Long.class);
        return document == null
                ? null
                : new DocumentPlace(
                        new DocumentId(document), row.getString("document_quote"), row.getString("document_page"));
    }

    private static @Nullable JoinedPoint joined(ResultSet row) throws SQLException {
        var joined = row.getObject("joins", Long.class);
        return joined == null
                ? null
                : new JoinedPoint(
                        new PointId(joined),
                        new TrackingNumber(row.getString("joined_comment")),
                        row.getInt("joined_number"),
                        row.getBoolean("joined_is_public"));
    }

    private static @Nullable Anchor anchor(ResultSet row) throws SQLException {
        var version = row.getObject("version_id", Long.class);
        return version == null
                ? null
                : new Anchor(
                        new VersionId(version),
                        new LineageId(row.getLong("lineage_id")),
                        row.getString("label"),
                        row.getString("quote"),
                        row.getString("prefix"),
                        row.getString("suffix"),
                        new Sha256(row.getString("provision_hash")));
    }
}
