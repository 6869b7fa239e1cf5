package org.rulewright.confidential;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rulewright.confidential.twin.Passages;
import org.rulewright.platform.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the hidden content itself, in pieces under seal; the key is not in the database. */
@Repository
class SealedStore {

    private static final int PIECE = 512 * 1024;

    private final JdbcClient jdbc;
    private final Seal seal;

    SealedStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void put(PartId part, String words) {
        try {
            put(part, new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seals piece by piece while it reads; there is always one piece, though it may be empty. */
    void put(PartId part, InputStream content) throws IOException {
        var plain = content.readNBytes(PIECE);
        for (var piece = 0; piece == 0 || plain.length > 0; piece++) {
            jdbc.sql("""
                    insert into confidential_content (part_id, piece, sealed)
                    values (:part, :piece, :sealed)
                    """)
                    .param("part", part.value())
                    .param("piece", piece)
                    .param("sealed", seal.close(plain, purpose(part, piece)))
                    .update();
            plain = content.readNBytes(PIECE);
        }
    }

    /** The content, opened piece by piece as it is read. */
    InputStream open(PartId part) {
        var pieces = jdbc.sql("select count(*) from confidential_content where part_id = :part")
                .param("part", part.value())
                .query(Integer.class)
                .single();
        return SealedStream.of(pieces, piece -> piece(part, piece));
    }

    String words(PartId part) {
        try (var content = open(part)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void putFile(PartId part, SealedFile file) {
        jdbc.sql("insert into confidential_file (part_id, sealed) values (:part, :sealed)")
                .param("part", part.value())
                .param("sealed", seal.close(file.written().getBytes(StandardCharsets.UTF_8), aboutFile(part)))
                .update();
    }

    /** What is known of the file; empty where the part is none, or is not sealed any more. */
    Optional<SealedFile> file(PartId part) {
        return jdbc.sql("select sealed from confidential_file where part_id = :part")
                .param("part", part.value())
                .query(byte[].class)
                .optional()
                .map(closed -> new String(seal.open(closed, aboutFile(part)), StandardCharsets.UTF_8))
                .map(SealedFile::read);
    }

    void putPassages(PartId part, Passages passages) {
        jdbc.sql("""
                insert into confidential_passages (part_id, sealed)
                values (:part, :sealed)
                on conflict (part_id) do update set sealed = excluded.sealed
                """)
                .param("part", part.value())
                .param("sealed", seal.close(passages.written().getBytes(StandardCharsets.UTF_8), aboutPassages(part)))
                .update();
    }

    /** What the public version of a file must not show. */
    Passages passages(PartId part) {
        return jdbc.sql("select sealed from confidential_passages where part_id = :part")
                .param("part", part.value())
                .query(byte[].class)
                .optional()
                .map(closed -> new String(seal.open(closed, aboutPassages(part)), StandardCharsets.UTF_8))
                .map(Passages::read)
                .orElse(Passages.none());
    }

    void destroy(PartId part) {
        jdbc.sql("""
                with file as (
                    delete from confidential_file where part_id = :part
                ), passages as (
                    delete from confidential_passages where part_id = :part
                ), proposal as (
                    delete from confidential_proposal where part_id = :part
                )
                delete from confidential_content where part_id = :part
                """).param("part", part.value()).update();
    }

    private byte[] piece(PartId part, int piece) {
        var sealed = jdbc.sql("""
                select sealed
                from confidential_content
                where part_id = :part
                  and piece = :piece
                """)
                .param("part", part.value())
                .param("piece", piece)
                .query(byte[].class)
                .single();
        return seal.open(sealed, purpose(part, piece));
    }

    private static String purpose(PartId part, int piece) {
        return "confidential part " + part.value() + " piece " + piece;
    }

    private static String aboutFile(PartId part) {
        return "confidential part " + part.value() + " file";
    }

    private static String aboutPassages(PartId part) {
        return "confidential part " + part.value() + " passages";
    }
}
