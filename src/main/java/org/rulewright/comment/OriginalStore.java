package org.rulewright.comment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the received words of texts in which something is redacted; nothing here is for the public. */
@Repository
class OriginalStore {

    private final JdbcClient jdbc;

    OriginalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts of which something is redacted, by place. */
    Map<String, OriginalText> of(CommentId comment) {
        var claims = claims(comment).stream().collect(groupingBy(Gap::place));
        var redactions = redactions(comment).stream().collect(groupingBy(Redaction::place));
        return jdbc
                .sql("select place, words from comment_original where comment_id = :comment")
                .param("comment", comment.value())
                .query((row, _) -> new OriginalText(
                        row.getString("place"),
                        row.getString("words"),
                        claims.getOrDefault(row.getString("place"), List.of()),
                        redactions.getOrDefault(row.getString("place"), List.of())))
                .stream()
                .collect(toMap(OriginalText::place, text -> text));
    }

    /** Those of these comments of which something is redacted. */
    List<CommentId> redactedAmong(Collection<CommentId> comments) {
        return jdbc.sql("""
                select distinct comment_id
                from comment_original
                where comment_id = any (:comments::bigint[])
                """)
                .param("comments", comments.stream().map(CommentId::value).toArray(Long[]::new))
                .query((row, _) -> new CommentId(row.getLong("comment_id")))
                .list();
    }

    /** Keeps those of these texts of which something is redacted, in the place of all that was kept of the comment. */
    void replace(CommentId comment, Collection<OriginalText> texts) {
        jdbc.sql("delete from comment_original where comment_id = :comment")
                .param("comment", comment.value())
                .update();
        texts.stream().filter(text -> !text.redactions().isEmpty()).forEach(text -> add(comment, text));
    }

    private void add(CommentId comment, OriginalText text) {
        jdbc.sql("insert into comment_original (comment_id, place, words) values (:comment, :place, :words)")
                .param("comment", comment.value())
                .param("place", text.place())
                .param("words", text.words())
                .update();
        text.claims().forEach(claim -> add(comment, claim));
        text.redactions().forEach(redaction -> add(comment, redaction));
    }

    /** Lets nobody else change the comment until the transaction ends. */
    void hold(CommentId comment) {
        jdbc.sql("select 1 from comment where id = :comment for no key update")
                .param("comment", comment.value())
                .query(Integer.class)
                .optional();
    }

    private List<Gap> claims(CommentId comment) {
        return jdbc.sql("""
                select place, starts, ends, kind, ground
                from comment_original_claim
                where comment_id = :comment
                order by place, starts
                """)
                .param("comment", comment.value())
                .query((row, _) -> GapStore.gap(row))
                .list();
    }

    private List<Redaction> redactions(CommentId comment) {
        return jdbc.sql("""
                select place, starts, ends, ground, label
                from comment_redaction
                where comment_id = :comment
                order by place, starts
                """)
                .param("comment", comment.value())
                .query((row, _) -> new Redaction(
                        row.getString("place"),
                        row.getInt("starts"),
                        row.getInt("ends"),
                        row.getString("ground"),
                        row.getString("label")))
                .list();
    }

    private void add(CommentId comment, Gap claim) {
        jdbc.sql("""
                insert into comment_original_claim (comment_id, place, starts, ends, kind, ground)
                values (:comment, :place, :starts, :ends, :kind, :ground)
                """)
                .param("comment", comment.value())
                .param("place", claim.place())
                .param("starts", claim.start())
                .param("ends", claim.end())
                .param("kind", claim.kind().name())
                .param("ground", claim.ground())
                .update();
    }

    private void add(CommentId comment, Redaction redaction) {
        jdbc.sql("""
                insert into comment_redaction (comment_id, place, starts, ends, ground, label)
                values (:comment, :place, :starts, :ends, :ground, :label)
                """)
                .param("comment", comment.value())
                .param("place", redaction.place())
                .param("starts", redaction.start())
                .param("ends", redaction.end())
                .param("ground", redaction.ground())
                .param("label", redaction.label())
                .update();
    }
}
