package org.rulewright.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.icegreen.greenmail.util.GreenMail;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.Correspondents;
import org.rulewright.comment.DraftCorrespondence;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.notification.PostOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Asking a sender at the desk, and the page where the sender answers. */
@WithMockUser(username = "mara", roles = "MODERATOR")
class AskingViewTests extends UiTest {

    @Autowired
    CommentDrafts drafts;

    @Autowired
    DraftCorrespondence correspondence;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    GreenMail postOffice;

    private final String ada = UUID.randomUUID() + "@example.org";
    private Docket docket;

    @BeforeEach
    void receiveAComment() {
        docket = aDocket().in(dockets, agencies);
        var sender = new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Ada Limpet", "", "ACADEMIA", "");
        var draft = drafts.begin(docket.id(), DraftForm.empty().with(sender).with("As my son says."));
        correspondence.save(draft, Correspondents.none().with(new Correspondents.Contact(ada, true, true)));
        drafts.send(draft);
        open("staff/moderation?docket=" + docket.number());
    }

    @Test
    void asksForAQuestionAndForDays() {
        _get(IntegerField.class).setValue(null);

        _click(_get(Button.class, spec -> spec.withText("Ask and hold")));

        assertThat(question().isInvalid()).isTrue();
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
    }

    @Test
    void holdsTheCommentThatIsAskedAbout() {
        ask("May we publish what you say of your son?");

        assertThat(said(QueuePane.class)).contains("On hold", "May we publish what you say of your son?");
    }

    @Test
    void takesTheAnswerOnThePageOfTheLetter() {
        ask("May we publish what you say of your son?");
        open("answer/" + secretInTheLetter());
        assertThat(_get(PageHeading.class).getElement().getTextRecursively()).contains("A question about your comment");

        _click(_get(Button.class, spec -> spec.withText("Send the answer")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Please leave him out.");
        _click(_get(Button.class, spec -> spec.withText("Send the answer")));

        assertThat(_find(TextArea.class)).isEmpty();
        open("staff/moderation?docket=" + docket.number());
        assertThat(said(DecisionPane.class)).contains("The sender answered:", "Please leave him out.");
    }

    @Test
    void opensNothingToWhoGuesses() {
        open("answer/" + Secret.fresh().value());

        assertThat(_find(TextArea.class)).isEmpty();
    }

    private static void ask(String words) {
        _setValue(question(), words);
        _click(_get(Button.class, spec -> spec.withText("Ask and hold")));
    }

    private static TextArea question() {
        return _get(TextArea.class, spec -> spec.withLabel("Question"));
    }

    private static String said(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }

    private String secretInTheLetter() {
        var letter = Pattern.compile("/answer/([A-Za-z0-9_-]{32})(?:\\s|$)");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> letter.matcher(mail()).find());
        var found = letter.matcher(mail());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String mail() {
        var all = new StringBuilder();
        try {
            for (var letter : PostOffice.mailTo(ada, postOffice)) {
                all.append(letter.getContent()).append('\n');
            }
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
        return all.toString();
    }
}
