package org.rulewright.comment.bundle;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.rulewright.PortalTest;
import org.rulewright.comment.Comments;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of a mailbox that a clerk brings in. */
@PortalTest
abstract class BundlesTest {

    static final String FROM = "From ada@example.org Wed Jun 22 23:58:01 2022\n";

    @Autowired
    Bundles bundles;

    @Autowired
    ItemTaking taking;

    @Autowired
    Comments comments;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void employ() {
        OwnAuthority.as(
                Role.ADMIN,
                () -> accounts.put(new NewAccount("mail-clerk", "Mail Clerk", Role.ANALYST, "mail-clerk-pass", false)));
    }

    BundleId read(Docket docket, String file) {
        var bundle = asClerk(() -> bundles.bringMail(docket.id(), "mail.mbox", "INDIVIDUAL", stream(file)));
        await().pollInSameThread()
                .until(() -> !asClerk(() -> bundles.get(bundle)).isBeingRead());
        return bundle;
    }

    void takeAll(BundleId id) {
        var bundle = asClerk(() -> bundles.get(id));
        var place = asClerk(() -> taking.takeNext(bundle, 0));
        while (place.isPresent()) {
            var after = place.getAsInt();
            place = asClerk(() -> taking.takeNext(bundle, after));
        }
    }

    static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    static String mail(String id, String name, String words) {
        var now = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().minusSeconds(60).atOffset(ZoneOffset.UTC));
        return String.join(
                "\n",
                Arrays.asList(
                        "Received: by x; " + now,
                        "Date: " + now,
                        "Message-ID: " + id,
                        "From: " + name + " <sender@example.org>",
                        "Subject: A comment",
                        "",
                        words,
                        ""));
    }

    static <T> T asClerk(Supplier<T> work) {
        return OwnAuthority.as("mail-clerk", Role.ANALYST, work);
    }
}
