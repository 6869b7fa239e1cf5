package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.VersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the points of comments. */
@Repository
class PointStore {

    private static final String COLUMNS = """
            select p.*
            from comment_point p
            """;

    private final JdbcClient jdbc;

    PointStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Owned(long comment, Point point) {}

    List<Owned> of(Collection<Long> comments) {
        return jdbc.sql(COLUMNS + """
                where p.comment_id in (:comments)
                order by p.comment_id, p.number
                """)
                .param("comments", comments)
                .query((row, _) -> new Owned(row.getLong("comment_id"), point(row)))
                .list();
    }

    List<PlacedPoint> published(DocketId docket) {
        return jdbc.sql("""
                select p.*, c.tracking_number, c.category
                from comment_point p
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
                        point(row)))
                .list();
    }

    void add(CommentId comment, Point point) {
        var anchor = point.anchor();
        var evidence = point.evidence();
        jdbc.sql("""
                insert into comment_point (comment_id, number, question_id, version_id, lineage_id, label,
                                           quote, prefix, suffix, provision_hash, words, ask, suggested_wording,
                                           evidence_kind, evidence_value, licences_per_year, evidence_source)
                values (:comment, :number, :question, :version, :lineage, :label,
                        :quote, :prefix, :suffix, :hash, :words, :ask, :suggestedWording,
                        :evidenceKind, :evidenceValue, :licencesPerYear, :evidenceSource)
                """)
                .param("comment", comment.value())
                .param("number", point.number())
                .param(
                        "question",
                        point.question() == null ? null : point.question().value())
                .param("version", anchor == null ? null : anchor.version().value())
                .param("lineage", anchor == null ? null : anchor.lineage().value())
                .param("label", anchor == null ? null : anchor.label())
                .param("quote", anchor == null ? null : anchor.quote())
                .param("prefix", anchor == null ? null : anchor.prefix())
                .param("suffix", anchor == null ? null : anchor.suffix())
                .param("hash", anchor == null ? null : anchor.hash().value())
                .param("words", point.words())
                .param("ask", point.ask().name())
                .param("suggestedWording", point.suggestedWording())
                .param("evidenceKind", evidence == null ? null : evidence.kind().name())
                .param("evidenceValue", evidence == null ? null : evidence.value())
                .param("licencesPerYear", evidence == null ? null : evidence.licencesPerYear())
                .param("evidenceSource", evidence == null ? null : evidence.source())
                .update();
    }

    private static Point point(ResultSet row) throws SQLException {
        var question = row.getObject("question_id", Long.class);
        return new Point(
                new PointId(row.getLong("id")),
                row.getInt("number"),
                anchor(row),
                question == null ? null : new QuestionId(question),
                row.getString("words"),
                Ask.valueOf(row.getString("ask")),
                row.getString("suggested_wording"),
                evidence(row));
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

    private static @Nullable Evidence evidence(ResultSet row) throws SQLException {
        var kind = row.getString("evidence_kind");
        return kind == null
                ? null
                : new Evidence(
                        EvidenceKind.valueOf(kind),
                        row.getString("evidence_value"),
                        row.getObject("licences_per_year", Integer.class),
                        row.getString("evidence_source"));
    }
}
