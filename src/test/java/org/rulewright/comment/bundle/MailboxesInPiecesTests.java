package org.rulewright.comment.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a mailbox is stored and read, piece by piece, whatever breaks off. */
class MailboxesInPiecesTests extends BundlesTest {

    @Autowired
    MailboxReading reading;

    @Autowired
    JdbcClient database;

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
}
