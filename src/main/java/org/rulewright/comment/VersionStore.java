package org.rulewright.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every version of comments that were changed: what may be read of it, and apart from that what was received. */
@Repository
class VersionStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VersionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A version.
     *
     * @param received as it was received
     * @param shown with its gaps
     * @param hidden what is redacted in it
     */
    record Kept(int number, CommentDraft received, CommentDraft shown, List<HiddenWords> hidden) {}

    /** Keeps the first version, unless it is kept already. */
    void keepFirst(CommentId comment, Instant received, CommentDraft content) {
        var written = json.writeValueAsString(content);
        jdbc.sql("""
                insert into comment_version (comment_id, number, received, content, hash)
                values (:comment, 1, :received, :content::jsonb, :hash)
                on conflict (comment_id, number) do nothing
                """)
                .param("comment", comment.value())
                .param("received", received.atOffset(ZoneOffset.UTC))
                .param("content", written)
                .param("hash", Sha256.of(written).value())
                .update();
    }

    /** Keeps a version that was just received, and by which draft; gives the hash over what it says. */
    Sha256 keep(CommentId comment, EditStore.Changed changed, CommentDraft content, EditStore.Keys keys) {
        var written = json.writeValueAsString(content);
        jdbc.sql("""
                insert into comment_version (comment_id, number, received, content, hash, draft_key, receipt)
                values (:comment, :number, :received, :content::jsonb, :hash, :key, :receipt)
                """)
                .param("comment", comment.value())
                .param("number", changed.version())
                .param("received", changed.received().atOffset(ZoneOffset.UTC))
                .param("content", written)
                .param("hash", Sha256.of(written).value())
                .param("key", keys.draft().fingerprint().value())
                .param("receipt", keys.sealedReceipt())
                .update();
        return Sha256.of(written);
    }

    /** The versions as they may be read, in order. */
    List<CommentVersion> versions(CommentId comment) {
        return jdbc.sql("""
                select number, received, content::text as content
                from comment_version
                where comment_id = :comment
                order by number
                """)
                .param("comment", comment.value())
                .query((row, _) -> new CommentVersion(
                        row.getInt("number"),
                        row.getTimestamp("received").toInstant(),
                        json.readValue(row.getString("content"), CommentDraft.class)))
                .list();
    }

    /** The versions with what is redacted in them, in order. */
    List<Kept> of(CommentId comment) {
        return jdbc.sql("""
                select v.number, v.content::text as shown,
                       coalesce(o.content, v.content)::text as received,
                       coalesce(o.hidden, '[]')::text as hidden
                from comment_version v
                left join comment_version_original o on o.comment_id = v.comment_id and o.number = v.number
                where v.comment_id = :comment
                order by v.number
                """)
                .param("comment", comment.value())
                .query((row, _) -> kept(row))
                .list();
    }

    /** Lets the version be read so, and keeps what was received. */
    void put(CommentId comment, Kept version) {
        jdbc.sql("""
                insert into comment_version_original (comment_id, number, content, hidden)
                values (:comment, :number, :received::jsonb, :hidden::jsonb)
                on conflict (comment_id, number) do update
                set hidden = excluded.hidden
                """)
                .param("comment", comment.value())
                .param("number", version.number())
                .param("received", json.writeValueAsString(version.received()))
                .param("hidden", json.writeValueAsString(version.hidden()))
                .update();
        jdbc.sql("update comment_version set content = :shown::jsonb where comment_id = :comment and number = :number")
                .param("shown", json.writeValueAsString(version.shown()))
                .param("comment", comment.value())
                .param("number", version.number())
                .update();
    }

    private Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getInt("number"),
                json.readValue(row.getString("received"), CommentDraft.class),
                json.readValue(row.getString("shown"), CommentDraft.class),
                Arrays.asList(json.readValue(row.getString("hidden"), HiddenWords[].class)));
    }
}
