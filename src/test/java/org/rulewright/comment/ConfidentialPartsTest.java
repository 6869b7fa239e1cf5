package org.rulewright.comment;

import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.rulewright.PortalTest;
import org.rulewright.confidential.Claims;
import org.rulewright.confidential.PartId;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A test of words that their sender keeps confidential. */
@PortalTest
@WithMockUser(username = "mara", roles = "MODERATOR")
abstract class ConfidentialPartsTest {

    static final String WORDS = "Harbour Foods takes 40 shipments a year";

    @Autowired
    ApplicationContext portal;

    @Autowired
    Claims claims;

    @Autowired
    OwnClaims own;

    @Autowired
    Receipts receipts;

    @Autowired
    Comments comments;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    Docket docket;
    SecretComment comment;

    @BeforeEach
    void beginAComment() {
        docket = aDocket().in(dockets, agencies);
        comment = SecretComment.on(docket, portal);
    }

    Receipt aClaim() {
        var part = comment.hide(WORDS, "one buyer");
        return comment.remarks("We know that " + part.label() + " today, [confidential 9].")
                .send();
    }

    List<byte[]> sealed(PartId id) {
        return jdbc.sql("select sealed from confidential_content where part_id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("sealed"))
                .list();
    }
}
