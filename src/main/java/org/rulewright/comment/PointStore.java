package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    List<AskedWording> wordings(DocketId docket) {
        return jdbc.sql("""
                select p.*, c.tracking_number, c.submitter_kind, c.name, c.organisation, c.category, c.country, c.sample
                from comment_point p
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
                        CommentStore.submitter(row),
                        row.getBoolean("sample"),
                        point(row)))
                .list();
    }

    /** Puts the point in this place of the comment; one that is there is brought up to date and keeps its id. */
    void put(CommentId comment, int number, NewPoint point) {
        var anchor = Optional.ofNullable(point.anchor());
        var evidence = Optional.ofNullable(point.evidence());
        jdbc.sql("""
                insert into comment_point (comment_id, number, question_id, version_id, lineage_id, label,
                                           quote, prefix, suffix, provision_hash, words, ask, suggested_wording,
                                           evidence_kind, evidence_value, licences_per_year, evidence_source)
                values (:comment, :number, :question, :version, :lineage, :label,
                        :quote, :prefix, :suffix, :hash, :words, :ask, :suggestedWording,
                        :evidenceKind, :evidenceValue, :licencesPerYear, :evidenceSource)
                on conflict (comment_id, number) do update
                set question_id = excluded.question_id, version_id = excluded.version_id,
                    lineage_id = excluded.lineage_id, label = excluded.label, quote = excluded.quote,
                    prefix = excluded.prefix, suffix = excluded.suffix, provision_hash = excluded.provision_hash,
                    words = excluded.words, ask = excluded.ask, suggested_wording = excluded.suggested_wording,
                    evidence_kind = excluded.evidence_kind, evidence_value = excluded.evidence_value,
                    licences_per_year = excluded.licences_per_year, evidence_source = excluded.evidence_source
                """)
                .param("comment", comment.value())
                .param("number", number)
                .param(
                        "question",
                        point.question() == null ? null : point.question().value())
                .param("version", anchor.map(at -> at.version().value()).orElse(null))
                .param("lineage", anchor.map(at -> at.lineage().value()).orElse(null))
                .param("label", anchor.map(Anchor::label).orElse(null))
                .param("quote", anchor.map(Anchor::quote).orElse(null))
                .param("prefix", anchor.map(Anchor::prefix).orElse(null))
                .param("suffix", anchor.map(Anchor::suffix).orElse(null))
                .param("hash", anchor.map(at -> at.hash().value()).orElse(null))
                .param("words", point.words())
                .param("ask", point.ask().name())
                .param("suggestedWording", point.suggestedWording())
                .param(
                        "evidenceKind",
                        evidence.map(found -> found.kind().name()).orElse(null))
                .param("evidenceValue", evidence.map(Evidence::value).orElse(null))
                .param(
                        "licencesPerYear",
                        evidence.map(Evidence::licencesPerYear).orElse(null))
                .param("evidenceSource", evidence.map(Evidence::source).orElse(null))
                .update();
    }

    /** Lets go of the points behind the first so many. */
    void keepFirst(CommentId comment, int many) {
        jdbc.sql("delete from comment_point where comment_id = :comment and number > :many")
                .param("comment", comment.value())
                .param("many", many)
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
