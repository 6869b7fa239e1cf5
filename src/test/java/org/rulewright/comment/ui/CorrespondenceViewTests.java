package org.rulewright.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.icegreen.greenmail.util.GreenMail;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.base.Secret;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.Correspondents;
import org.rulewright.comment.DraftCorrespondence;
import org.rulewright.comment.DraftForm;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.notification.PostOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class CorrespondenceViewTests extends UiTest {

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
    private final String bo = UUID.randomUUID() + "@example.org";

    @Test
    void keepsWhomToWriteToApartFromTheForm() {
        var draft = aDraft();
        openForm(draft);

        _setValue(field("Your mail address (optional)"), ada);
        _click(_get(Button.class, spec -> spec.withText("Add a co-signer")));
        _setValue(_get(CosignerRow.class).name(), "Bo");
        _setValue(_get(CosignerRow.class).address(), "nobody");
        _click(_get(Button.class, spec -> spec.withText("Save and continue")));

        assertThat(_get(CosignerRow.class).address().isInvalid()).isTrue();
        assertThat(correspondence.get(draft).sender().address()).isEqualTo(ada);
        assertThat(correspondence.get(draft).asked()).hasSize(1);
        assertThat(String.valueOf(drafts.find(draft).orElseThrow().form())).doesNotContain(ada);
    }

    @Test
    void signsByTheLinkOfTheLetter() {
        var draft = aDraft();
        var cosigner = new Correspondents.Cosigner("Bo Whelk", "", bo);
        correspondence.save(draft, Correspondents.none().with(List.of(cosigner)));
        var receipt = drafts.send(draft);
        open("co-sign/" + secretIn(mailTo(bo), "co-sign"));
        assertThat(_get(CosignView.class).getElement().getTextRecursively()).contains("Remarks.", "Ada Limpet");

        _click(_get(Button.class, spec -> spec.withText("Sign this comment")));

        assertThat(_find(Button.class, spec -> spec.withText("Sign this comment")))
                .isEmpty();
        open("receipts/" + receipt.secret().value());
        assertThat(_get(CosignerList.class).getElement().getTextRecursively())
                .contains("1 has signed", "Bo Whelk")
                .doesNotContain(bo);
    }

    @Test
    void saysThatItWasNotMe() {
        var draft = aDraft();
        correspondence.save(draft, Correspondents.none().with(new Correspondents.Contact(ada, true, false)));
        drafts.send(draft);
        open("not-me/" + secretIn(mailTo(ada), "not-me"));

        _click(_get(Button.class, spec -> spec.withText("This was not me")));

        assertThat(_get(NotMeView.class).getElement().getTextRecursively())
                .contains("with the moderators now")
                .doesNotContain(ada);
    }

    @Test
    void sendsTheLinkToTheDraft() {
        openForm(aDraft());

        var link = _get(LinkByMail.class);
        link.setOpened(true);
        _setValue(_get(link, EmailField.class), ada);
        _click(_get(link, Button.class));

        assertThat(mailTo(ada)).contains("/comment?draft=");
    }

    @Test
    void changesTheAddressAndTheCosignersFromTheReceipt() {
        var receipt = drafts.send(aDraft());
        open("receipts/" + receipt.secret().value());
        _setValue(field("Another mail address"), ada);
        _click(_get(Button.class, spec -> spec.withText("Send a link to confirm it")));
        assertThat(_get(OwnContactPart.class).getElement().getTextRecursively()).contains("to be confirmed");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the person")), "Bo Whelk");
        _setValue(field("Mail address"), bo);
        _click(_get(Button.class, spec -> spec.withText("Ask to sign")));
        assertThat(_get(CosignerList.class).getElement().getTextRecursively()).contains("Bo Whelk");

        open("confirm-address/" + secretIn(mailTo(ada), "confirm-address"));
        _click(_get(Button.class, spec -> spec.withText("Yes, send news there")));
        open("receipts/" + receipt.secret().value());
        _click(_get(Button.class, spec -> spec.withText("Take off")));

        assertThat(_get(OwnContactPart.class).getElement().getTextRecursively())
                .contains("News about this comment goes to")
                .doesNotContain(ada);
        assertThat(_get(CosignerList.class).getElement().getTextRecursively()).contains("taken off");
    }

    @Test
    void opensNothingToWhoGuesses() {
        for (var page : new String[] {"not-me/", "co-sign/", "unsubscribe/"}) {
            open(page + Secret.fresh().value());

            assertThat(_find(NotMeView.class)).isEmpty();
            assertThat(_find(CosignView.class)).isEmpty();
            assertThat(_find(UnsubscribeView.class)).isEmpty();
        }
    }

    private Secret aDraft() {
        var docket = aDocket().in(dockets, agencies);
        var sender = new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Ada Limpet", "", "ACADEMIA", "");
        return drafts.begin(docket.id(), DraftForm.empty().with(sender).with("Remarks."));
    }

    private void openForm(Secret draft) {
        var docket = dockets.get(drafts.find(draft).orElseThrow().docket());
        open("dockets/" + docket.number() + "/comment?step=about&draft=" + draft.value());
    }

    private static EmailField field(String label) {
        return _get(EmailField.class, spec -> spec.withLabel(label));
    }

    private String mailTo(String address) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !PostOffice.mailTo(address, postOffice).isEmpty());
        try {
            return String.valueOf(
                    PostOffice.mailTo(address, postOffice).getFirst().getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String secretIn(String mail, String page) {
        var found =
                Pattern.compile("/" + page + "/([A-Za-z0-9_-]{32})(?:\\s|$)").matcher(mail);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
