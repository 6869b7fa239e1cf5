package org.rulewright.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.notification.PostOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class MailViewTests extends UiTest {

    @Autowired
    GreenMail postOffice;

    @Test
    @WithMockUser(roles = "ADMIN")
    void letsAnAdministratorSeeWhetherMailArrives() {
        var address = UUID.randomUUID() + "@example.org";
        open("staff/mail");

        _setValue(_get(EmailField.class), address);
        _click(_get(Button.class, spec -> spec.withText("Send it")));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> PostOffice.mailTo(address, postOffice).size() == 1);
        open("staff/mail");
        assertThat(_get(MailView.class).getElement().getTextRecursively()).doesNotContain(address);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void refusesWhatIsNoAddress() {
        open("staff/mail");

        _setValue(_get(EmailField.class), "nobody");
        _click(_get(Button.class, spec -> spec.withText("Send it")));

        assertThat(_get(EmailField.class).isInvalid()).isTrue();
    }

    @Test
    @WithMockUser(roles = "MODERATOR")
    void isForAdministratorsOnly() {
        open("staff/mail");

        assertThat(_find(MailView.class)).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void hasNoPublicMailboxOutsideTheDemonstration() {
        open("demonstration/mailbox");

        assertThat(_find(MailboxView.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isNotEqualTo("Mailbox of the demonstration");
    }
}
