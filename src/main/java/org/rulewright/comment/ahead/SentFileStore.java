package org.rulewright.comment.ahead;

import java.time.Instant;
import java.util.Optional;
import org.rulewright.base.Secret;
import org.rulewright.base.Sha256;
import org.rulewright.comment.KeptFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what programs sent ahead of their comments, by the fingerprint of its reference, for a week. */
@Repository
class SentFileStore {

    private final JdbcClient jdbc;

    SentFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the file, and says until when; forgets what has expired. */
    Instant add(Secret reference, KeptFile file) {
        jdbc.sql("delete from comment_upload where expires < clock_timestamp()").update();
        return jdbc.sql("""
                insert into comment_upload (fingerprint, name, media_type, size, sha256, expires)
                values (:fingerprint, :name, :mediaType, :size, :content, clock_timestamp() + interval '7 days')
                returning expires
                """)
                .param("fingerprint", reference.fingerprint().value())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("content", file.content().value())
                .query((row, _) -> row.getTimestamp("expires").toInstant())
                .single();
    }

    Optional<KeptFile> find(Secret reference) {
        return jdbc.sql("""
                select name, media_type, size, sha256
                from comment_upload
                where fingerprint = :fingerprint
                  and clock_timestamp() < expires
                """)
                .param("fingerprint", reference.fingerprint().value())
                .query((row, _) -> new KeptFile(
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        new Sha256(row.getString("sha256"))))
                .optional();
    }
}
