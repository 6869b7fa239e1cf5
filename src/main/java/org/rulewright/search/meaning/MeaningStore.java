package org.rulewright.search.meaning;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.base.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the vectors of what is public, each for as long as its words are; the same words have their vector once computed. */
@Repository
class MeaningStore {

    private final JdbcClient jdbc;

    MeaningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A passage in its place; the comments of one call must be different ones. */
    record Placed(long comment, int number, String words) {}

    /** Words whose vector is wanted. */
    record Wanted(String hash, String words) {}

    /** Puts these passages in the place of all that the comments had. */
    void replace(Collection<Long> comments, List<Placed> passages) {
        jdbc.sql("""
                delete from search_passage gone
                using (select p.comment_id, p.number
                       from search_passage p
                       where p.comment_id = any (:comments::bigint[])
                         and not exists (select from unnest(:places::bigint[], :numbers::int[], :hashes::text[])
                                                    as n (comment_id, number, hash)
                                         where n.comment_id = p.comment_id and n.number = p.number and n.hash = p.hash)
                       order by p.comment_id, p.number
                       for update) other
                where gone.comment_id = other.comment_id
                  and gone.number = other.number
                """)
                .param("comments", comments.toArray(Long[]::new))
                .param("places", places(passages))
                .param("numbers", numbers(passages))
                .param("hashes", hashes(passages))
                .update();
        jdbc.sql("""
                insert into search_passage (comment_id, number, hash, words, vector)
                select n.comment_id, n.number, n.hash,
                       case when known.vector is null then n.words end, known.vector
                from unnest(:places::bigint[], :numbers::int[], :hashes::text[], :words::text[])
                         as n (comment_id, number, hash, words)
                left join lateral (select p.vector from search_passage p
                                   where p.hash = n.hash and p.vector is not null limit 1) known on true
                order by n.comment_id, n.number
                on conflict (comment_id, number) do nothing
                """)
                .param("places", places(passages))
                .param("numbers", numbers(passages))
                .param("hashes", hashes(passages))
                .param("words", passages.stream().map(Placed::words).toArray(String[]::new))
                .update();
    }

    /** The vectors of these comments in the order of their passages, as far as they are computed. */
    Map<Long, List<float[]>> vectors(Collection<Long> comments) {
        var vectors = new HashMap<Long, List<float[]>>();
        jdbc.sql("""
                select comment_id, vector
                from search_passage
                where comment_id = any (:comments::bigint[])
                  and vector is not null
                order by comment_id, number
                """).param("comments", comments.toArray(Long[]::new)).query(row -> {
            vectors.computeIfAbsent(row.getLong("comment_id"), _ -> new ArrayList<>())
                    .add(vector(row.getBytes("vector")));
        });
        return vectors;
    }

    /**
     * Whether nobody else computes until the transaction ends. Two would share the passages of a comment, and neither would
     * see that it has all of them.
     */
    boolean isAlone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('search_passage', 0))")
                .query(Boolean.class)
                .single();
    }

    /** Some words that nobody else computes just now, until the transaction ends. */
    List<Wanted> claim(int most) {
        return jdbc.sql("""
                select hash, words
                from search_passage
                where vector is null
                order by comment_id, number
                limit :most
                for update skip locked
                """)
                .param("most", most)
                .query((row, _) -> new Wanted(row.getString("hash"), row.getString("words")))
                .list();
    }

    /** Keeps the vector wherever these words stand; returns the comments that have all of theirs now. */
    List<Long> keep(String hash, float[] vector) {
        return jdbc.sql("""
                with kept as (
                    update search_passage
                    set vector = :vector, words = null
                    where (comment_id, number) in (select comment_id, number
                                                   from search_passage
                                                   where hash = :hash
                                                     and vector is null
                                                   for update skip locked)
                    returning comment_id)
                select distinct k.comment_id
                from kept k
                where not exists (select from search_passage p
                                  where p.comment_id = k.comment_id and p.vector is null and p.hash <> :hash)
                """)
                .param("hash", hash)
                .param("vector", bytes(vector))
                .query((row, _) -> row.getLong("comment_id"))
                .list();
    }

    /** How many passages have their vector, and how many there are. */
    MeaningProgress progress() {
        return jdbc.sql("select count(vector) as done, count(*) as passages from search_passage")
                .query((row, _) -> new MeaningProgress(row.getLong("done"), row.getLong("passages")))
                .single();
    }

    private static Long[] places(List<Placed> passages) {
        return passages.stream().map(Placed::comment).toArray(Long[]::new);
    }

    private static Integer[] numbers(List<Placed> passages) {
        return passages.stream().map(Placed::number).toArray(Integer[]::new);
    }

    private static String[] hashes(List<Placed> passages) {
        return passages.stream()
                .map(passage -> Sha256.of(passage.words()).value())
                .toArray(String[]::new);
    }

    /** Halves of floats: half the room, and no rank changes by it. */
    private static byte[] bytes(float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Short.BYTES);
        for (var number : vector) {
            bytes.putShort(Float.floatToFloat16(number));
        }
        return bytes.array();
    }

    private static float[] vector(byte[] bytes) {
        var numbers = ByteBuffer.wrap(bytes);
        var vector = new float[bytes.length / Short.BYTES];
        for (var place = 0; place < vector.length; place++) {
            vector[place] = Float.float16ToFloat(numbers.getShort());
        }
        return vector;
    }
}
