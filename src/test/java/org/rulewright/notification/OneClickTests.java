package org.rulewright.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rulewright.base.MailAddress;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class OneClickTests {

    private static final String PORTAL = "https://rules.example.org/portal/";

    @Test
    void standsBesideThePageThatEndsTheMail() {
        assertThat(OneClick.of(PORTAL, PORTAL + "unsubscribe/abc")).isEqualTo(PORTAL + "one-click/unsubscribe/abc");
        assertThat(OneClick.of(PORTAL, PORTAL + "search/mail/abc")).isEqualTo(PORTAL + "one-click/search/mail/abc");
    }

    @Test
    void isOnlyForPagesOfThisPortalOverHttps() {
        assertThat(OneClick.of(PORTAL, "https://elsewhere.example.org/unsubscribe/abc"))
                .isEmpty();
        assertThat(OneClick.of("http://127.0.0.1:8080/", "http://127.0.0.1:8080/unsubscribe/abc"))
                .isEmpty();
        assertThat(OneClick.of(PORTAL, "")).isEmpty();
    }

    @Test
    void isSaidInTheHeadersThatTheStandardAsksForAndInNoOtherMail() throws Exception {
        var subscribed = sent(new Mail("a", to(), "News", "News.", PORTAL + "unsubscribe/abc", PORTAL + "one-click/x"));
        var receipt = sent(new Mail("b", to(), "Receipt", "Thanks.", "", ""));

        assertThat(subscribed.getHeader("List-Unsubscribe")).containsExactly("<" + PORTAL + "one-click/x>");
        assertThat(subscribed.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(receipt.getHeader("List-Unsubscribe")).isNull();
        assertThat(receipt.getHeader("List-Unsubscribe-Post")).isNull();
    }

    private static MimeMessage sent(Mail mail) throws Exception {
        var sent = new ArrayList<MimeMessage>();
        var server = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                sent.addAll(List.of(messages));
            }
        };
        new SmtpCarrier(server, new InternetAddress("portal@example.org")).carry(mail);
        return sent.getFirst();
    }

    private static MailAddress to() {
        return MailAddress.of("ada@example.org").orElseThrow();
    }
}
