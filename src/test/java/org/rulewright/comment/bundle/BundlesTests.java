package org.rulewright.comment.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Channel;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.Comments;
import org.rulewright.comment.Page;
import org.rulewright.comment.StaffIntake;
import org.rulewright.comment.Status;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.bundle.Item.Facts;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class BundlesTests {

    private static final String FROM = "From ada@example.org Wed Jun 22 23:58:01 2022\n";

    @Autowired
    Bundles bundles;

    @Autowired
    ItemTaking taking;

    @Autowired
    CommentDesk desk;

    @Autowired
    StaffIntake intake;

    @Autowired
    Comments comments;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Accounts accounts;

    @Autowired
    MailboxReading reading;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void employ() {
        OwnAuthority.as(
                Role.ADMIN,
                () -> accounts.put(new NewAccount("mail-clerk", "Mail Clerk", Role.ANALYST, "mail-clerk-pass", false)));
    }

    @Test
    void makesACommentOfEachMessageAndKeepsItAsItCame() {
        var docket = aDocket().in(dockets, agencies);
        var message = mail("<1@x>", "Ada Limpet", "Leave it out.\n>From the start.");

        takeIn(docket, FROM + message + "\n" + FROM + mail("<2@x>", "Bo Whelk", "Keep it."));

        var taken = OwnAuthority.as(Role.MODERATOR, () -> desk.oldest(docket.id(), Status.WAITING, new Page(0, 10)));
        assertThat(taken)
                .extracting(comment -> comment.submitter().name(), comment -> comment.body())
                .containsExactlyInAnyOrder(
                        tuple("Ada Limpet", "Leave it out.\nFrom the start."), tuple("Bo Whelk", "Keep it."));
        assertThat(taken)
                .allSatisfy(comment -> assertThat(comment.reception().channel()).isEqualTo(Channel.EMAIL));
        var ada = taken.stream()
                .filter(comment -> comment.submitter().name().startsWith("Ada"))
                .findFirst()
                .orElseThrow();
        var source = asClerk(() -> intake.source(ada.trackingNumber()));
        assertThat(source.sender()).isEqualTo("sender@example.org");
        assertThat(asClerk(() -> intake.content(source))).isEqualTo(message.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesNothingTwiceFromTheSameMailbox() {
        var docket = aDocket().in(dockets, agencies);
        var mailbox = FROM + mail("<1@x>", "Ada", "One") + "\n" + FROM + mail("<2@x>", "Bo", "Two");
        takeIn(docket, mailbox);

        var again = takeIn(docket, mailbox.replace("Subject:", "X-Mozilla-Status: 0001\nSubject:"));

        assertThat(again.count(ItemState.REPEATED)).isEqualTo(2);
        assertThat(comments.ledger(docket.id()).received()).isEqualTo(2);
    }

    @Test
    void leavesOutWhatNoPersonWroteUnlessItIsBroughtBack() {
        var docket = aDocket().in(dockets, agencies);
        var bounce = mail("<1@x>", "Mail Delivery", "Came back").replace("sender@", "mailer-daemon@");

        var bundle = read(docket, bounce);
        assertThat(asClerk(() -> bundles.get(bundle)).count(ItemState.DROPPED)).isEqualTo(1);
        asClerk(() -> bundles.bringBack(bundle, List.of(1)));
        takeAll(bundle);

        assertThat(comments.ledger(docket.id()).received()).isEqualTo(1);
    }

    @Test
    void saysWhyAMessageIsNotTakenInAndTakesItOnceItIsPutRight() {
        var docket = aDocket().in(dockets, agencies);
        var bundle = read(
                docket,
                mail("<1@x>", "Ada", "Early")
                        .replaceAll("(Received: by x; |Date: ).*", "$1Sat, 1 Jan 2000 10:00:00 +0000"));

        takeAll(bundle);
        var refused = asClerk(() -> bundles.item(bundle, 1));
        assertThat(refused.state()).isEqualTo(ItemState.REFUSED);
        assertThat(refused.outcome()).extracting("key").isEqualTo("comment.arrival.refused.closed");
        asClerk(() -> {
            bundles.correct(
                    bundle,
                    1,
                    new Facts(SubmitterKind.ORGANISATION, "", "Shellfish Works", "ACADEMIA", Instant.now(), "Early"));
            return 0;
        });
        takeAll(bundle);

        assertThat(asClerk(() -> bundles.item(bundle, 1)).state()).isEqualTo(ItemState.TAKEN);
    }

    @Test
    void takesFilesOfKindsThatWeTakeAndNamesTheOthers() {
        var docket = aDocket().in(dockets, agencies);
        var message = mail("<1@x>", "Ada", "x").replace("\n\nx", """

                Content-Type: multipart/mixed; boundary=m

                --m

                See my files.
                --m
                Content-Disposition: attachment; filename=notes.txt

                Notes
                --m
                Content-Type: application/zip
                Content-Disposition: attachment; filename=bomb.zip

                PK
                --m--
                """);

        var bundle = read(docket, message);
        takeAll(bundle);

        var item = asClerk(() -> bundles.item(bundle, 1));
        assertThat(item.files()).containsExactly("notes.txt", "bomb.zip");
        assertThat(item.outcome()).extracting("key").isEqualTo("comment.bundle.taken.without");
        var comment = OwnAuthority.as(Role.MODERATOR, () -> desk.oldest(docket.id(), Status.WAITING, new Page(0, 10)))
                .getFirst();
        assertThat(comment.attachments()).extracting("name").containsExactly("notes.txt");
    }

    @Test
    void keepsNothingOfAFileThatBreaksOffAndOfOneWithoutAMessage() {
        var docket = aDocket().in(dockets, agencies);
        var broken = new InputStream() {
            private final InputStream begun = stream(FROM + mail("<1@x>", "Ada", "One") + "\n" + FROM + "X: y\n");

            @Override
            public int read() throws IOException {
                var next = begun.read();
                if (next < 0) {
                    throw new IOException("the line was cut");
                }
                return next;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                var many = begun.read(bytes, from, length);
                if (many < 0) {
                    throw new IOException("the line was cut");
                }
                return many;
            }
        };

        assertThatThrownBy(() -> asClerk(() -> bundles.bringMail(docket.id(), "broken.mbox", "INDIVIDUAL", broken)));
        assertThatThrownBy(() -> read(docket, "")).hasMessage("comment.bundle.refused.empty");

        assertThat(asClerk(() -> bundles.of(docket.id(), 10))).isEmpty();
    }

    @Test
    void goesOnWhereARestartBrokeItOff() {
        var docket = aDocket().in(dockets, agencies);
        var bundle = read(docket, FROM + mail("<1@x>", "Ada", "One") + "\n" + FROM + mail("<2@x>", "Bo", "Two"));
        var found = asClerk(() -> bundles.get(bundle));
        asClerk(() -> taking.takeNext(found, 0));

        takeAll(bundle);

        assertThat(asClerk(() -> bundles.get(bundle)).count(ItemState.TAKEN)).isEqualTo(2);
        assertThat(comments.ledger(docket.id()).received()).isEqualTo(2);
    }

    @Test
    void readsAMailboxOfManyPiecesAndLetsGoOfThem() {
        var docket = aDocket().in(dockets, agencies);
        var long1 = mail("<1@x>", "Ada", "One " + "word ".repeat(150_000));
        var long2 = mail("<2@x>", "Bo", "Two " + "word ".repeat(150_000));

        var bundle = read(docket, FROM + long1 + "\n" + FROM + long2 + "\n" + FROM + mail("<3@x>", "Cy", "Three"));

        var found = asClerk(() -> bundles.get(bundle));
        assertThat(found.isWhole()).isTrue();
        assertThat(found.reading().to()).isEqualTo(found.reading().bytes()).isGreaterThan(1_000_000);
        assertThat(asClerk(() -> bundles.source(bundle, 2))).isEqualTo(long2.getBytes(StandardCharsets.UTF_8));
        assertThat(asClerk(() -> bundles.items(bundle, List.of(ItemState.values()), 0, 10)))
                .hasSize(3);
        assertThat(pieces()).isZero();
    }

    @Test
    void goesOnReadingBehindTheLastMessageThatWasKept() {
        var docket = aDocket().in(dockets, agencies);
        var first = FROM + mail("<1@x>", "Ada", "One") + "\n";
        var file = first + FROM + mail("<2@x>", "Bo", "Two") + "\n" + FROM + mail("<3@x>", "Cy", "Three");
        var bundle = read(docket, file);
        breakOffBehind(bundle, first.length(), file);

        reading.goOn();

        await().pollInSameThread()
                .until(() -> asClerk(() -> bundles.get(bundle)).isWhole());
        assertThat(asClerk(() -> bundles.items(bundle, List.of(ItemState.WAITING), 0, 10)))
                .extracting(item -> item.facts().name())
                .containsExactly("Ada", "Bo", "Cy");
        assertThat(pieces()).isZero();
    }

    @Test
    void saysWhyAFileWithoutAMessageWasNotRead() {
        var bundle = read(aDocket().in(dockets, agencies), FROM);

        var found = asClerk(() -> bundles.get(bundle));
        assertThat(found.isWhole()).isFalse();
        assertThat(found.reading().trouble()).isEqualTo("comment.bundle.refused.empty");
    }

    /** As if the portal had died when it had read so far. */
    private void breakOffBehind(BundleId bundle, int readTo, String file) {
        database.sql("delete from comment_bundle_item where bundle_id = :id and number > 1")
                .param("id", bundle.value())
                .update();
        database.sql("insert into comment_bundle_chunk (bundle_id, number, bytes) values (:id, 0, :bytes)")
                .param("id", bundle.value())
                .param("bytes", file.getBytes(StandardCharsets.UTF_8))
                .update();
        database.sql("update comment_bundle set is_whole = false, read_items = 1, read_to = :to where id = :id")
                .param("to", readTo)
                .param("id", bundle.value())
                .update();
    }

    private long pieces() {
        return database.sql("select count(*) from comment_bundle_chunk")
                .query(Long.class)
                .single();
    }

    private Bundle takeIn(Docket docket, String file) {
        var bundle = read(docket, file);
        takeAll(bundle);
        return asClerk(() -> bundles.get(bundle));
    }

    private BundleId read(Docket docket, String file) {
        var bundle = asClerk(() -> bundles.bringMail(docket.id(), "mail.mbox", "INDIVIDUAL", stream(file)));
        await().pollInSameThread()
                .until(() -> !asClerk(() -> bundles.get(bundle)).isBeingRead());
        return bundle;
    }

    private void takeAll(BundleId id) {
        var bundle = asClerk(() -> bundles.get(id));
        var place = asClerk(() -> taking.takeNext(bundle, 0));
        while (place.isPresent()) {
            var after = place.getAsInt();
            place = asClerk(() -> taking.takeNext(bundle, after));
        }
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String mail(String id, String name, String words) {
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

    private static <T> T asClerk(Supplier<T> work) {
        return OwnAuthority.as("mail-clerk", Role.ANALYST, work);
    }
}
