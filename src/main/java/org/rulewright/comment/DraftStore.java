package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts and their files. */
@Repository
class DraftStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Sha256 fingerprint, DocketId docket, DraftForm form) {
        jdbc.sql("""
                insert into draft (fingerprint, docket_id, form)
                values (:fingerprint, :docket, :form::jsonb)
                """)
                .param("fingerprint", fingerprint.value())
                .param("docket", docket.value())
                .param("form", json.writeValueAsString(form))
                .update();
    }

    Optional<Draft> find(Sha256 fingerprint) {
        return jdbc.sql("""
                select docket_id, form::text as form, changed, version, opened, edits, edits_version
                from draft
                where fingerprint = :fingerprint
                """)
                .param("fingerprint", fingerprint.value())
                .query((row, _) -> new Draft(
                        new DocketId(row.getLong("docket_id")),
                        json.readValue(row.getString("form"), DraftForm.class),
                        files(fingerprint),
                        row.getTimestamp("changed").toInstant(),
                        row.getInt("version"),
                        row.getTimestamp("opened").toInstant(),
                        edits(row)))
                .optional();
    }

    /** Saves the form only on top of the version that the caller saw; gives the new version, or nothing. */
    Optional<Integer> save(Sha256 fingerprint, int seen, DraftForm form) {
        return jdbc.sql("""
                update draft
                set form = :form::jsonb, changed = clock_timestamp(), version = version + 1
                where fingerprint = :fingerprint
                  and version = :seen
                returning version
                """)
                .param("form", json.writeValueAsString(form))
                .param("fingerprint", fingerprint.value())
                .param("seen", seen)
                .query(Integer.class)
                .optional();
    }

    /** Lets nobody else change the draft until the transaction ends; says whether there is one. */
    boolean lock(Sha256 fingerprint) {
        return jdbc.sql("""
                select fingerprint
                from draft
                where fingerprint = :fingerprint
                for update
                """)
                .param("fingerprint", fingerprint.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Adds the file; it may be the public version of the confidential one that has this number, or of none for 0. */
    void addFile(Sha256 fingerprint, KeptFile file, int standsFor) {
        jdbc.sql("""
                insert into draft_attachment (fingerprint, name, media_type, size, sha256, stands_for)
                values (:fingerprint, :name, :mediaType, :size, :content, :standsFor)
                """)
                .param("fingerprint", fingerprint.value())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("content", file.content().value())
                .param("standsFor", standsFor)
                .update();
    }

    /** Puts the files that a comment has into the draft that changes it. */
    void copyFiles(Sha256 fingerprint, CommentId comment) {
        jdbc.sql("""
                insert into draft_attachment (fingerprint, name, media_type, size, sha256, stands_for)
                select :fingerprint, name, media_type, size, sha256, stands_for
                from attachment
                where comment_id = :comment
                  and sha256 is not null
                order by number
                """)
                .param("fingerprint", fingerprint.value())
                .param("comment", comment.value())
                .update();
    }

    void removeFile(Sha256 fingerprint, long file) {
        jdbc.sql("""
                delete from draft_attachment
                where fingerprint = :fingerprint
                  and id = :file
                """)
                .param("fingerprint", fingerprint.value())
                .param("file", file)
                .update();
    }

    void remove(Sha256 fingerprint) {
        jdbc.sql("delete from draft where fingerprint = :fingerprint")
                .param("fingerprint", fingerprint.value())
                .update();
    }

    /** Lets go of drafts that were saved last that long ago, and names them; their files go when nothing else has them. */
    List<Sha256> removeOlderThan(Duration age) {
        return jdbc.sql("""
                delete from draft
                where changed < clock_timestamp() - make_interval(secs => :seconds)
                returning fingerprint
                """)
                .param("seconds", age.toSeconds())
                .query((row, _) -> new Sha256(row.getString("fingerprint")))
                .list();
    }

    /** Makes the draft one that changes a comment, to whose receipt it leads back. */
    void markAsEdit(Sha256 fingerprint, EditedComment edited, byte[] receipt) {
        jdbc.sql("""
                update draft
                set edits = :comment, edits_version = :version, edits_receipt = :receipt
                where fingerprint = :fingerprint
                """)
                .param("comment", edited.comment().value())
                .param("version", edited.version())
                .param("receipt", receipt)
                .param("fingerprint", fingerprint.value())
                .update();
    }

    /** The sealed secret of the receipt that a draft leads back to. */
    byte[] receipt(Sha256 fingerprint) {
        return jdbc.sql("select edits_receipt from draft where fingerprint = :fingerprint")
                .param("fingerprint", fingerprint.value())
                .query(byte[].class)
                .single();
    }

    private static @Nullable EditedComment edits(ResultSet row) throws SQLException {
        var comment = row.getObject("edits", Long.class);
        return comment == null ? null : new EditedComment(new CommentId(comment), row.getInt("edits_version"));
    }

    private List<Draft.DraftFile> files(Sha256 fingerprint) {
        return jdbc.sql("""
                select id, name, media_type, size, sha256, stands_for
                from draft_attachment
                where fingerprint = :fingerprint
                order by id
                """)
                .param("fingerprint", fingerprint.value())
                .query((row, _) -> new Draft.DraftFile(
                        row.getLong("id"),
                        new KeptFile(
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getLong("size"),
                                new Sha256(row.getString("sha256"))),
                        row.getInt("stands_for")))
                .list();
    }
}
