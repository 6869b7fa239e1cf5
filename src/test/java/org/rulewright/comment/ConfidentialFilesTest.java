package org.rulewright.comment;

import static org.rulewright.comment.SomeDocket.aDocket;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.rulewright.PortalTest;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.PartId;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.files.StoredFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A test of a file that its sender keeps confidential. */
@PortalTest
@WithMockUser(username = "mara", roles = "MODERATOR")
abstract class ConfidentialFilesTest {

    static final byte[] PRICES = bytes("Our prices.\nHarbour Foods pays 4711 a vial.\nThanks.");

    @Autowired
    ApplicationContext portal;

    @Autowired
    ConfidentialFiles files;

    @Autowired
    OwnClaims own;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    CommentDesk desk;

    @Autowired
    Comments comments;

    @Autowired
    StoredFiles stored;

    @Autowired
    JdbcClient jdbc;

    SecretComment comment;

    @BeforeEach
    void beginAComment() {
        comment = SecretComment.on(aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class)), portal);
    }

    void publish(Receipt receipt) {
        desk.move(desk.get(receipt.trackingNumber()), Status.PUBLISHED, "");
    }

    ConfidentialPart onlyPart(Receipt receipt) {
        return own.of(receipt.secret()).getFirst();
    }

    long sealedPieces(PartId part) {
        return List.of("confidential_content", "confidential_file").stream()
                .mapToLong(table -> jdbc.sql("select count(*) from " + table + " where part_id = " + part.value())
                        .query(Long.class)
                        .single())
                .sum();
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
