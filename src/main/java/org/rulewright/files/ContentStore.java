package org.rulewright.files;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the bytes of files in chunks, once for each content. */
@Repository
class ContentStore {

    /** Every chunk but the last has this size; a place in the file tells its chunk. */
    static final int CHUNK = 512 * 1024;

    private final JdbcClient jdbc;

    ContentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stored content: where its chunks are, and what it is. */
    record Content(Sha256 sha256, long body, long size, String mediaType) {}

    /** Opens a place for chunks that arrive. */
    long begin() {
        return jdbc.sql("insert into file_body default values returning id")
                .query(Long.class)
                .single();
    }

    void add(long body, int number, byte[] bytes) {
        jdbc.sql("insert into file_chunk (body, number, bytes) values (:body, :number, :bytes)")
                .param("body", body)
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }

    Optional<byte[]> chunk(long body, int number) {
        return jdbc.sql("select bytes from file_chunk where body = :body and number = :number")
                .param("body", body)
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    /** Knows what arrived by its fingerprint from now on, and queues it to be read; says where its chunks are. */
    long complete(Content content) {
        return jdbc.sql("""
                with kept as (
                    insert into file_content as c (sha256, body, size, media_type)
                    values (:sha256, :body, :size, :mediaType)
                    on conflict (sha256) do update set kept = clock_timestamp()
                    returning c.sha256, c.body
                ), queued as (
                    insert into file_reading (sha256)
                    select sha256 from kept
                    on conflict (sha256) do nothing
                )
                select body from kept
                """)
                .param("sha256", content.sha256().value())
                .param("body", content.body())
                .param("size", content.size())
                .param("mediaType", content.mediaType())
                .query(Long.class)
                .single();
    }

    void removeBody(long body) {
        jdbc.sql("delete from file_body where id = :body").param("body", body).update();
    }

    Optional<Content> find(Sha256 sha256) {
        return jdbc.sql("""
                select body, size, media_type
                from file_content
                where sha256 = :sha256
                """)
                .param("sha256", sha256.value())
                .query((row, _) ->
                        new Content(sha256, row.getLong("body"), row.getLong("size"), row.getString("media_type")))
                .optional();
    }

    /** Lets go of the content and its chunks; fails where something refers to it. */
    void remove(Sha256 sha256) {
        jdbc.sql("""
                with gone as (
                    delete from file_content
                    where sha256 = :sha256
                    returning body
                )
                delete from file_body
                where id in (select body from gone)
                """).param("sha256", sha256.value()).update();
    }

    /** Some contents that nobody has sent for so long, in the order of their fingerprints from after the given one. */
    List<Sha256> olderThan(Duration age, String after, int limit) {
        return jdbc.sql("""
                select sha256
                from file_content
                where kept < clock_timestamp() - make_interval(secs => :seconds)
                  and sha256 > :after
                order by sha256
                limit :limit
                """)
                .param("seconds", age.toSeconds())
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Sha256(row.getString("sha256")))
                .list();
    }

    /** Lets go of the content unless it was sent again within that time; fails where something refers to it. */
    void removeIfOlderThan(Duration age, Sha256 sha256) {
        jdbc.sql("""
                with gone as (
                    delete from file_content
                    where sha256 = :sha256
                      and kept < clock_timestamp() - make_interval(secs => :seconds)
                    returning body
                )
                delete from file_body
                where id in (select body from gone)
                """)
                .param("sha256", sha256.value())
                .param("seconds", age.toSeconds())
                .update();
    }

    /** Lets go of what began to arrive that long ago and never did. */
    int removeUnfinished(Duration age) {
        return jdbc.sql("""
                delete from file_body b
                where b.begun < clock_timestamp() - make_interval(secs => :seconds)
                  and not exists (select from file_content c where c.body = b.id)
                """).param("seconds", age.toSeconds()).update();
    }
}
