package org.rulewright.files;

import java.util.Optional;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps pages that were drawn, as long as there is room. */
@Repository
class PictureStore {

    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page that was tried to draw.
     *
     * @param bytes as PNG; none where the page cannot be drawn
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares pictures by this record
    record Picture(byte[] bytes) {}

    Optional<Picture> find(Sha256 content, int page) {
        return jdbc.sql("""
                select coalesce(bytes, ''::bytea) as bytes
                from file_picture
                where sha256 = :sha256
                  and number = :page
                """)
                .param("sha256", content.value())
                .param("page", page)
                .query((row, _) -> new Picture(row.getBytes("bytes")))
                .optional();
    }

    void put(Sha256 content, int page, byte[] bytes) {
        jdbc.sql("""
                insert into file_picture (sha256, number, bytes, size)
                select sha256, :page, nullif(:bytes, ''::bytea), :size
                from file_reading
                where sha256 = :sha256
                on conflict (sha256, number) do update
                set bytes = excluded.bytes, size = excluded.size, drawn = clock_timestamp()
                """)
                .param("sha256", content.value())
                .param("page", page)
                .param("bytes", bytes)
                .param("size", bytes.length)
                .update();
    }

    /** Lets go of the pages that were drawn first until the others have room. */
    int keepNewest(long bytes) {
        return jdbc.sql("""
                delete from file_picture
                where (sha256, number) in (
                    select sha256, number
                    from (select sha256, number, sum(size) over (order by drawn desc, sha256, number) as room
                          from file_picture) p
                    where room > :bytes)
                """).param("bytes", bytes).update();
    }
}
