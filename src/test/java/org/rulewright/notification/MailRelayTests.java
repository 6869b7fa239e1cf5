package org.rulewright.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Letter;
import org.rulewright.base.Refusal;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.notification.MailRelay.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class MailRelayTests {

    @Autowired
    GreenMail postOffice;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MailRelay relay;

    @Autowired
    MailRelayLoop loop;

    @Autowired
    MailDesk desk;

    @Autowired
    JdbcClient database;

    private final String somebody = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void workByHand() {
        loop.stop();
        relayAll();
    }

    @AfterEach
    void workByItself() {
        database.sql("delete from mail_outbox where state <> 'SENT'").update();
        loop.start();
    }

    @Test
    void sendsOnceTheActIsKept() {
        transaction.executeWithoutResult(_ -> {
            write("https://example.org/");
            assertThat(elsewhere(relay::relayOne)).isEqualTo(Outcome.IDLE);
        });
        assertThat(received()).isEmpty();

        relayAll();

        assertThat(received()).hasSize(1);
        assertThat(wiped()).isTrue();
    }

    @Test
    void sendsNothingWhereTheActIsNotKept() {
        transaction.executeWithoutResult(status -> {
            write("https://example.org/");
            status.setRollbackOnly();
        });

        relayAll();

        assertThat(received()).isEmpty();
    }

    @Test
    void saysThatAProgramWroteItAndHowToEndIt() throws Exception {
        events.publishEvent(new Letter(
                somebody, "notification.trial", List.of("https://example.org/"), "https://example.org/unsubscribe/x"));

        relayAll();

        var mail = received().getFirst();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://example.org/unsubscribe/x>");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(GreenMailUtil.getBody(mail).lines()).allMatch(line -> line.length() <= 76);
    }

    @Test
    void letsNobodyWriteIntoTheHeadOrTheLines() throws Exception {
        write("evil\r\nBcc: victim@example.org\r\n\r\nBuy now\u2028\u202Eetc");

        relayAll();

        var mail = received().getFirst();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(GreenMailUtil.getBody(mail)).contains("evil Bcc: victim@example.org Buy now etc");
    }

    @Test
    void refusesAnAddressThatHidesASecondOne() {
        for (var address : List.of(
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org, b@example.org",
                "A <a@example.org>",
                "a@example.org\u0000",
                "a@localhost",
                "",
                "a b@example.org")) {
            assertThatThrownBy(() -> events.publishEvent(new Letter(address, "notification.trial", List.of(""))))
                    .as(address)
                    .isInstanceOf(Refusal.class)
                    .hasMessage("base.mail.address");
        }
    }

    @Test
    void writesToADomainInAnyScript() throws Exception {
        var local = UUID.randomUUID().toString();
        events.publishEvent(new Letter(local + "@b\u00FCcher.example", "notification.trial", List.of("")));

        relayAll();

        assertThat(received(local + "@xn--bcher-kva.example")).hasSize(1);
    }

    @Test
    void waitsWhileTheServerIsAwayAndSendsOnceItIsBack() {
        write("https://example.org/");
        postOffice.stop();
        try {
            assertThat(relay.relayOne()).isEqualTo(Outcome.AWAY);
            assertThat(relay.relayOne()).isEqualTo(Outcome.AWAY);
            assertThat(asAdmin().getFirst().failure()).isEqualTo("away");
        } finally {
            postOffice.start();
        }

        relayAll();

        assertThat(received()).hasSize(1);
    }

    @Test
    void sendsEachLetterOnceThoughTwoRelaysWork() throws Exception {
        var letters = 40;
        IntStream.range(0, letters)
                .forEach(number ->
                        events.publishEvent(new Letter(number + "." + somebody, "notification.trial", List.of(""))));

        try (var workers = Executors.newFixedThreadPool(2)) {
            var first = workers.submit(this::relayAll);
            var second = workers.submit(this::relayAll);
            assertThat(first.get() + second.get()).isEqualTo(letters);
        }

        assertThat(IntStream.range(0, letters))
                .allSatisfy(
                        number -> assertThat(received(number + "." + somebody)).hasSize(1));
    }

    @Test
    void letsNobodyFloodAnAddress() {
        var most = 12;
        IntStream.range(0, MailLimits.MOST_WAITING + 5).forEach(_ -> write("https://example.org/"));

        relayAll();

        assertThat(received()).hasSize(most);
        assertThat(asAdmin())
                .filteredOn(letter -> letter.failure().equals("flood"))
                .hasSize(5);
    }

    @Test
    void keepsNeitherAddressNorWordsInTheOpen() {
        write("https://example.org/canary-of-words");

        var rows = database.sql("select concat(mail_outbox::text, encode(content, 'escape')) from mail_outbox")
                .query(String.class)
                .list();

        assertThat(rows).isNotEmpty();
        assertThat(String.join("\n", rows)).doesNotContain("canary-of-words", somebody);
    }

    private void write(String argument) {
        events.publishEvent(new Letter(somebody, "notification.trial", List.of(argument)));
    }

    private List<TroubledMail> asAdmin() {
        return OwnAuthority.as(Role.ADMIN, desk::troubled);
    }

    private int relayAll() {
        var settled = 0;
        while (relay.relayOne() == Outcome.BUSY) {
            settled++;
        }
        return settled;
    }

    private boolean wiped() {
        return database.sql("select bool_and(content is null) from mail_outbox where state = 'SENT'")
                .query(Boolean.class)
                .single();
    }

    private List<MimeMessage> received() {
        return received(somebody);
    }

    private List<MimeMessage> received(String address) {
        return PostOffice.mailTo(address, postOffice);
    }

    private static <T> T elsewhere(Callable<T> work) {
        try (var other = Executors.newSingleThreadExecutor()) {
            return other.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
