package org.rulewright.comment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts the public version of a confidential file among the files of a comment that was sent. */
@Repository
class PublicTwinStore {

    private final JdbcClient jdbc;

    PublicTwinStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of an earlier version, or behind all files. */
    void put(CommentId comment, int part, KeptFile file) {
        jdbc.sql("""
                with earlier as (
                    update attachment
                    set name = :name, media_type = :mediaType, size = :size, sha256 = :content
                    where comment_id = :comment
                      and stands_for = :part
                    returning id
                )
                insert into attachment (comment_id, number, name, media_type, size, sha256, stands_for)
                select :comment, coalesce(max(number), 0) + 1, :name, :mediaType, :size, :content, :part
                from attachment
                where comment_id = :comment
                having not exists (select from earlier)
                """)
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("content", file.content().value())
                .param("comment", comment.value())
                .param("part", part)
                .update();
    }
}
