package org.rulewright.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import com.icegreen.greenmail.util.GreenMail;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.notification.PostOffice;
import org.rulewright.search.Mailroom;
import org.rulewright.search.Query;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.SearchService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** What can be done with a search beside asking it: keep it, and have mail about it. */
class KeptSearchViewTests extends UiTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    ApplicationContext portal;

    @Autowired
    GreenMail postOffice;

    private final String ada = UUID.randomUUID() + "@example.org";
    private final String number =
            "KEPT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @BeforeEach
    void receiveALetter() {
        OwnAuthority.as(
                Role.ADMIN,
                () -> portal.getBean(Accounts.class)
                        .put(new NewAccount("kept-analyst", "Analyst", Role.ANALYST, "a-long-password", false)));
        var mailroom = new Mailroom(portal);
        var docket = mailroom.open(number);
        mailroom.receive(docket, aLetter(number + "-C1").saying("Reference standards."));
        await().atMost(SOON)
                .until(() -> portal.getBean(SearchService.class).find(Query.everything(docket)) instanceof Found found
                        && found.total() == 1);
    }

    @Test
    @WithMockUser(username = "kept-analyst", roles = "ANALYST")
    void keepsASearchAndForgetsIt() {
        open("dockets/%s/comments?q=standards".formatted(number));
        unfold("Keep this search");

        var name = _get(TextField.class, spec -> spec.withLabel("Name"));
        _setValue(name, " ");
        _click(_get(Button.class, spec -> spec.withText("Keep it")));
        assertThat(name.isInvalid()).isTrue();
        _setValue(name, number);
        _click(_get(Button.class, spec -> spec.withText("Keep it")));

        assertThat(kept()).contains(number);
        _click(_find(_get(SavedList.class), Button.class).getFirst());
        assertThat(kept()).doesNotContain(number);
    }

    @Test
    @WithAnonymousUser
    void offersNothingToKeepToWhoIsNotSignedIn() {
        open("dockets/%s/comments?q=standards".formatted(number));

        assertThat(_find(SavedList.class)).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void asksTheAddressAndEndsMailByTheLink() {
        open("dockets/%s/comments?q=standards".formatted(number));
        unfold("Get mail about new ones");
        _setValue(_get(EmailField.class), ada);
        _click(_get(Button.class, spec -> spec.withText("Ask me")));

        open("search/mail/" + secretInTheLetter());
        _click(_get(Button.class, spec -> spec.withText("Yes, write to me")));
        assertThat(said()).contains("We write to you when something new is found");
        _click(_get(Button.class, spec -> spec.withText("Send me no mail about it")));

        assertThat(said()).contains("We have forgotten your mail address").doesNotContain(ada);
    }

    private static void unfold(String summary) {
        _get(Details.class, spec -> spec.withPredicate(details -> summary.equals(details.getSummaryText())))
                .setOpened(true);
    }

    private static List<String> kept() {
        return _find(_get(SavedList.class), Anchor.class).stream()
                .map(Anchor::getText)
                .toList();
    }

    private static String said() {
        return _get(SearchMailView.class).getElement().getTextRecursively();
    }

    private String secretInTheLetter() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !PostOffice.mailTo(ada, postOffice).isEmpty());
        try {
            var letter =
                    String.valueOf(PostOffice.mailTo(ada, postOffice).getFirst().getContent());
            var found =
                    Pattern.compile("/search/mail/([A-Za-z0-9_-]{32})(?:\\s|$)").matcher(letter);
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
