package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
