package org.rulewright.comment.web.api;

import static org.rulewright.comment.SomeDocket.aDocket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.rulewright.PortalTest;
import org.rulewright.base.Secret;
import org.rulewright.comment.Comments;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test of what programs send as comments. */
@PortalTest
abstract class CommentEndpointTest {

    @LocalServerPort
    int port;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Versions versions;

    @Autowired
    Comments comments;

    Program program = new Program(0);

    @BeforeEach
    void start() {
        program = new Program(port);
    }

    static String aKey() {
        return Secret.fresh().value();
    }

    static String saying(Docket docket, String more) {
        return """
                {"docket": "%s", "submitter": {"name": "Ada Limpet", "category": "INDIVIDUAL"}, %s}
                """.formatted(docket.number(), more);
    }

    Docket docketWithText() {
        var docket = aDocket().in(dockets, agencies);
        var passages = List.of(
                new Passage("(a)", ProvisionKind.PARAGRAPH, 0, "Brevetoxin"),
                new Passage("(b)", ProvisionKind.PARAGRAPH, 0, "Gonyautoxin"));
        var version =
                new NewVersion(VersionKind.PROPOSED, "Text", LocalDate.EPOCH, "", "", "", Instant.now(), passages);
        OwnAuthority.as(Role.ANALYST, () -> versions.addVersion(docket.id(), version));
        return docket;
    }
}
