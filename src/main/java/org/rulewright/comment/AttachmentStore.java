package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps files: what they are called by their comment, and their bytes once for each content. */
@Repository
class AttachmentStore {

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Owned(long comment, Attachment file) {}

    List<Owned> of(Collection<Long> comments) {
        return jdbc.sql("""
                select id, comment_id, name, media_type, size, source
                from attachment
                where comment_id in (:comments)
                order by comment_id, number
                """)
                .param("comments", comments)
                .query((row, _) -> new Owned(row.getLong("comment_id"), file(row)))
                .list();
    }

    /** The file with its bytes, if its comment is published and we hold it. */
    Optional<FileContent> published(AttachmentId id) {
        return jdbc.sql("""
                select a.name, a.media_type, t.content
                from attachment a
                join comment c on c.id = a.comment_id
                join attachment_content t on t.sha256 = a.sha256
                where a.id = :id
                  and c.status = 'PUBLISHED'
                  and not exists (select from comment_gap g
                                  where g.comment_id = a.comment_id
                                    and g.place = 'files.' || a.id || '.name')
                """)
                .param("id", id.value())
                .query((row, _) -> content(row))
                .optional();
    }

    /** The file with its bytes, whatever the status of its comment; for staff. */
    Optional<FileContent> any(AttachmentId id) {
        return jdbc.sql("""
                select a.name, a.media_type, t.content
                from attachment a
                join attachment_content t on t.sha256 = a.sha256
                where a.id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> content(row))
                .optional();
    }

    /** Keeps the bytes under their fingerprint, once for each content. */
    void keep(Sha256 content, byte[] bytes) {
        jdbc.sql("""
                insert into attachment_content (sha256, content)
                values (:content, :bytes)
                on conflict (sha256) do nothing
                """).param("content", content.value()).param("bytes", bytes).update();
    }

    /** Puts the file in this place of the comment; one that is there is brought up to date and keeps its id. */
    void put(CommentId comment, int number, ArchivedFile file) {
        jdbc.sql("""
                insert into attachment (comment_id, number, name, media_type, size, sha256, source)
                values (:comment, :number, :name, :mediaType, :size, :content, :source)
                on conflict (comment_id, number) do update
                set name = excluded.name, media_type = excluded.media_type, size = excluded.size,
                    sha256 = excluded.sha256, source = excluded.source
                """)
                .param("comment", comment.value())
                .param("number", number)
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("content", file.content() == null ? null : file.content().value())
                .param("source", file.source())
                .update();
    }

    /** Lets go of the files behind the first so many. */
    void keepFirst(CommentId comment, int many) {
        jdbc.sql("delete from attachment where comment_id = :comment and number > :many")
                .param("comment", comment.value())
                .param("many", many)
                .update();
    }

    private static Attachment file(ResultSet row) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getLong("id")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("source"));
    }

    private static FileContent content(ResultSet row) throws SQLException {
        return new FileContent(row.getString("name"), row.getString("media_type"), row.getBytes("content"));
    }
}
