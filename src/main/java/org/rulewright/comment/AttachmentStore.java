package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which files came with which comment; their bytes are kept by the module of files. */
@Repository
class AttachmentStore {

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Owned(long comment, Attachment file) {}

    List<Owned> of(Collection<Long> comments) {
        return jdbc.sql("""
                select id, comment_id, name, media_type, size, source, sha256, withholds, stands_for, ground, ground_words
                from attachment
                where comment_id in (:comments)
                order by comment_id, number
                """)
                .param("comments", comments)
                .query((row, _) -> new Owned(row.getLong("comment_id"), file(row)))
                .list();
    }

    /** The file, if its comment is published and we hold it. */
    Optional<AttachedFile> published(AttachmentId id) {
        return any(id, true);
    }

    /** The file, whatever the status of its comment; for staff. */
    Optional<AttachedFile> any(AttachmentId id) {
        return any(id, false);
    }

    private Optional<AttachedFile> any(AttachmentId id, boolean onlyPublished) {
        return jdbc.sql("""
                select a.name, a.media_type, a.size, a.sha256, c.tracking_number
                from attachment a
                join comment c on c.id = a.comment_id
                where a.id = :id
                  and a.sha256 is not null
                  and (not :onlyPublished
                       or c.status = 'PUBLISHED'
                          and not exists (select from comment_gap g
                                          where g.comment_id = a.comment_id
                                            and g.place = 'files.' || a.id || '.name'))
                """)
                .param("id", id.value())
                .param("onlyPublished", onlyPublished)
                .query((row, _) -> new AttachedFile(
                        new TrackingNumber(row.getString("tracking_number")),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        new Sha256(row.getString("sha256"))))
                .optional();
    }

    /** Those of these contents that a comment, an earlier version of one, a draft or a program's upload has. */
    Set<Sha256> inUse(Collection<Sha256> contents) {
        return Set.copyOf(jdbc.sql("""
                select sha256 from attachment where sha256 = any (:contents::text[])
                union
                select sha256 from draft_attachment where sha256 = any (:contents::text[])
                union
                select sha256 from comment_upload
                where sha256 = any (:contents::text[]) and expires >= clock_timestamp()
                union
                select c.sha256
                from unnest(:contents::text[]) as c (sha256)
                where exists (select from comment_version v where position(c.sha256 in v.content::text) > 0)
                """)
                .param("contents", contents.stream().map(Sha256::value).toArray(String[]::new))
                .query((row, _) -> new Sha256(row.getString("sha256")))
                .list());
    }

    /**
     * Puts the file in this place of the comment; one that is there is brought up to date and keeps its id.
     *
     * @param standsFor the number of the confidential file whose public version it is; 0 for none
     */
    void put(CommentId comment, int number, ArchivedFile file, int standsFor) {
        jdbc.sql("""
                insert into attachment (comment_id, number, name, media_type, size, sha256, source, stands_for)
                values (:comment, :number, :name, :mediaType, :size, :content, :source, :standsFor)
                on conflict (comment_id, number) do update
                set name = excluded.name, media_type = excluded.media_type, size = excluded.size,
                    sha256 = excluded.sha256, source = excluded.source, stands_for = excluded.stands_for,
                    withholds = 0, ground = '', ground_words = ''
                """)
                .param("standsFor", standsFor)
                .param("comment", comment.value())
                .param("number", number)
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("content", file.content() == null ? null : file.content().value())
                .param("source", file.source())
                .update();
    }

    /** Puts the label of a confidential file in this place of the comment. */
    void withhold(CommentId comment, int number, WithheldFile file) {
        jdbc.sql("""
                insert into attachment (comment_id, number, name, media_type, size, withholds, ground, ground_words)
                values (:comment, :number, :label, '', 0, :part, :ground, :words)
                on conflict (comment_id, number) do update
                set name = excluded.name, media_type = '', size = 0, sha256 = null, source = '', stands_for = 0,
                    withholds = excluded.withholds, ground = excluded.ground, ground_words = excluded.ground_words
                """)
                .param("comment", comment.value())
                .param("number", number)
                .param("label", file.label())
                .param("part", file.part())
                .param("ground", file.ground())
                .param("words", file.words())
                .update();
    }

    /** Puts the file itself in the place of its label; says whether the label was there. */
    boolean release(CommentId comment, int part, KeptFile file) {
        return jdbc.sql("""
                update attachment
                set name = :name, media_type = :mediaType, size = :size, sha256 = :content,
                    withholds = 0, ground = '', ground_words = ''
                where comment_id = :comment
                  and withholds = :part
                """)
                        .param("name", file.name())
                        .param("mediaType", file.mediaType())
                        .param("size", file.size())
                        .param("content", file.content().value())
                        .param("comment", comment.value())
                        .param("part", part)
                        .update()
                == 1;
    }

    /** Lets go of the files behind the first so many. */
    void keepFirst(CommentId comment, int many) {
        jdbc.sql("delete from attachment where comment_id = :comment and number > :many")
                .param("comment", comment.value())
                .param("many", many)
                .update();
    }

    private static Attachment file(ResultSet row) throws SQLException {
        var content = row.getString("sha256");
        return new Attachment(
                new AttachmentId(row.getLong("id")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("source"),
                content == null ? null : new Sha256(content),
                claim(row),
                row.getInt("stands_for"));
    }

    private static Attachment.@Nullable Claimed claim(ResultSet row) throws SQLException {
        var part = row.getInt("withholds");
        return part == 0 ? null : new Attachment.Claimed(part, row.getString("ground"), row.getString("ground_words"));
    }
}
