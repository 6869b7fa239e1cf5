package org.rulewright.confidential;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    void put(PartId part, byte[] content) {
        for (var piece = 0; piece == 0 || piece * PIECE < content.length; piece++) {
            var start = piece * PIECE;
            var plain = Arrays.copyOfRange(content, start, Math.min(content.length, start + PIECE));
            jdbc.sql("""
                    insert into confidential_content (part_id, piece, sealed)
                    values (:part, :piece, :sealed)
                    """)
                    .param("part", part.value())
                    .param("piece", piece)
                    .param("sealed", seal.close(plain, purpose(part, piece)))
                    .update();
        }
    }

    byte[] get(PartId part) {
        var content = new ByteArrayOutputStream();
        jdbc.sql("""
                select piece, sealed
                from confidential_content
                where part_id = :part
                order by piece
                """).param("part", part.value()).query(row -> {
            content.writeBytes(seal.open(row.getBytes("sealed"), purpose(part, row.getInt("piece"))));
        });
        return content.toByteArray();
    }

    String words(PartId part) {
        return new String(get(part), StandardCharsets.UTF_8);
    }

    void destroy(PartId part) {
        jdbc.sql("delete from confidential_content where part_id = :part")
                .param("part", part.value())
                .update();
    }

    private static String purpose(PartId part, int piece) {
        return "confidential part " + part.value() + " piece " + piece;
    }
}
