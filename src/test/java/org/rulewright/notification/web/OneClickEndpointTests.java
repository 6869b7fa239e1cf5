package org.rulewright.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Secret;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.Correspondents;
import org.rulewright.comment.DraftCorrespondence;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.Status;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.Subscriptions;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.notification.PostOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PortalTest
class OneClickEndpointTests {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ASKED = "List-Unsubscribe=One-Click";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    GreenMail postOffice;

    private final String ada = UUID.randomUUID() + "@example.org";
    private Secret secret = Secret.fresh();

    @BeforeEach
    void hearOfAComment() throws Exception {
        var drafts = portal.getBean(CommentDrafts.class);
        var docket = aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class));
        var sender = new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Ada Limpet", "", "ACADEMIA", "");
        var draft = drafts.begin(docket.id(), DraftForm.empty().with(sender).with("Remarks."));
        portal.getBean(DraftCorrespondence.class)
                .save(draft, Correspondents.none().with(new Correspondents.Contact(ada, false, true)));
        var receipt = drafts.send(draft);
        OwnAuthority.as(Role.MODERATOR, () -> {
            portal.getBean(CommentDesk.class)
                    .move(portal.getBean(Receipts.class).get(receipt.secret()), Status.PUBLISHED, "");
            return receipt;
        });
        await().until(() -> !PostOffice.mailTo(ada, postOffice).isEmpty());
        var mail = String.valueOf(PostOffice.mailTo(ada, postOffice).getFirst().getContent());
        var found = Pattern.compile("/unsubscribe/([A-Za-z0-9_-]{32})").matcher(mail);
        assertThat(found.find()).isTrue();
        secret = new Secret(found.group(1));
    }

    @Test
    void endsTheMailWithOneRequestWithoutSigningInAsOftenAsItComes() {
        assertThat(post(secret, FORM, ASKED).statusCode()).isEqualTo(200);
        assertThat(subscriptions.isOpen(secret)).isFalse();

        assertThat(post(secret, FORM, ASKED).statusCode()).isEqualTo(200);
    }

    @Test
    void takesTheFormInPartsToo() {
        var parts = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";

        assertThat(post(secret, "multipart/form-data; boundary=x", parts).statusCode())
                .isEqualTo(200);

        assertThat(subscriptions.isOpen(secret)).isFalse();
    }

    @Test
    void showsThePageToWhoFollowsTheLinkAndEndsNothing() {
        var answer = ask(request(secret).GET());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/unsubscribe/" + secret.value());
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(subscriptions.isOpen(secret)).isTrue();
    }

    @Test
    void endsNothingWithoutTheWordsThatTheStandardAsksFor() {
        assertThat(post(secret, FORM, "").statusCode()).isBetween(400, 499);

        assertThat(subscriptions.isOpen(secret)).isTrue();
    }

    @Test
    void saysTheSameToWhoGuesses() {
        assertThat(post(Secret.fresh(), FORM, ASKED).statusCode()).isEqualTo(200);
        assertThat(post(secret, FORM, ASKED).body()).isEmpty();
    }

    private HttpResponse<String> post(Secret to, String type, String body) {
        return ask(request(to).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(Secret to) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/one-click/unsubscribe/" + to.value()));
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
