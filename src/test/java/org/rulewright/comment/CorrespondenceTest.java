package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.rulewright.PortalTest;
import org.rulewright.base.Secret;
import org.rulewright.comment.Correspondents.Contact;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.notification.PostOffice;
import org.rulewright.record.Entry;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test of the mail that goes to a sender and to co-signers of its own. */
@PortalTest
abstract class CorrespondenceTest {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    CommentDrafts drafts;

    @Autowired
    DraftCorrespondence correspondence;

    @Autowired
    Receipts receipts;

    @Autowired
    Comments comments;

    @Autowired
    CommentDesk desk;

    @Autowired
    Cosigners cosigners;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient database;

    @Autowired
    GreenMail postOffice;

    @Autowired
    History history;

    final String ada = anAddress();
    final String bo = anAddress();

    Secret aDraft(SubmitterKind kind, Contact contact) {
        var docket = aDocket().in(dockets, agencies);
        var sender = new DraftForm.Sender(kind, "Ada Limpet", "Limpet Society", "ACADEMIA", "");
        var draft = drafts.begin(docket.id(), DraftForm.empty().with(sender).with("Remarks."));
        correspondence.save(draft, Correspondents.none().with(contact));
        return draft;
    }

    void name(Secret draft, String name, String address) {
        var cosigner = new Correspondents.Cosigner(name, "Reef Lab", address);
        correspondence.save(draft, correspondence.get(draft).with(List.of(cosigner)));
    }

    void publish(Receipt receipt) {
        move(receipt, Status.PUBLISHED);
    }

    void move(Receipt receipt, Status to) {
        OwnAuthority.as(Role.MODERATOR, () -> {
            desk.move(receipts.get(receipt.secret()), to, to == Status.WITHHELD ? "Personal data" : "");
            return to;
        });
    }

    String onlyMailTo(String address) {
        await().atMost(PATIENCE).until(() -> !mailTo(address).isEmpty());
        assertThat(mailTo(address)).hasSize(1);
        return mailTo(address).getFirst();
    }

    List<String> mailTo(String address) {
        return PostOffice.mailTo(address, postOffice).stream()
                .map(CorrespondenceTest::text)
                .toList();
    }

    static String text(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Secret secretIn(String mail, String page) {
        var found = Pattern.compile("http://127.0.0.1:\\d+/" + page + "/([A-Za-z0-9_-]{32})(?:\\s|$)")
                .matcher(mail);
        assertThat(found.find()).as(page).isTrue();
        return new Secret(found.group(1));
    }

    static String anAddress() {
        return "canary-" + UUID.randomUUID() + "@example.org";
    }

    Receipt sent(Contact sender) {
        var form = new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Ada Limpet", "", "ACADEMIA", "");
        var draft = drafts.begin(
                aDocket().in(dockets, agencies).id(),
                DraftForm.empty().with(form).with("Remarks."));
        correspondence.save(draft, Correspondents.none().with(sender));
        return drafts.send(draft);
    }

    void close(Receipt receipt) {
        database.sql("update comment_period set closes = now() where docket_id = :docket")
                .param("docket", receipts.get(receipt.secret()).docket().value())
                .update();
    }

    List<String> acts(Receipt receipt) {
        return OwnAuthority.as(
                Role.MODERATOR,
                () -> history.of(receipt.trackingNumber().value()).stream()
                        .map(Entry::act)
                        .toList());
    }

    String firstMailTo(String address) {
        await().atMost(PATIENCE).until(() -> !mailTo(address).isEmpty());
        return mailTo(address).getFirst();
    }
}
