package org.rulewright.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Receipt;
import org.rulewright.comment.SecretComment;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "mara", roles = "MODERATOR")
class ClaimsViewTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    private Receipt receipt;

    @BeforeEach
    void receiveAClaim() {
        var docket = aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class));
        var comment = SecretComment.on(docket, portal);
        var part = comment.hide("Zanzibarine Foods", "one buyer");
        receipt = comment.remarks("We sell to " + part.label() + ".").send();
        open("staff/confidential");
    }

    @Test
    void showsTheWordsOnlyWhenTheyAreAskedFor() {
        assertThat(textOf(card())).contains("one buyer").doesNotContain("Zanzibarine");

        _click(_get(card(), Button.class, spec -> spec.withText("Read (this is recorded)")));

        assertThat(textOf(card())).contains("Zanzibarine Foods");
    }

    @Test
    void tellsTheSenderOnTheReceiptWhatWasRefused() {
        _setValue(_get(card(), TextArea.class), "It is on your web page.");
        _click(_get(card(), Button.class, spec -> spec.withText("Refuse the claim")));

        open("receipts/" + receipt.secret().value());

        assertThat(textOf(_get(OwnClaimsPart.class)))
                .contains("Claim refused", "It is on your web page.")
                .doesNotContain("Zanzibarine");
        assertThat(_find(Button.class, spec -> spec.withText("Take this part back")))
                .hasSize(1);
    }

    @Test
    void asksForAReasonBeforeItRefuses() {
        _click(_get(card(), Button.class, spec -> spec.withText("Refuse the claim")));

        assertThat(_get(card(), TextArea.class).isInvalid()).isTrue();
    }

    @Test
    void namesAConfidentialFileOnlyWhenItIsOpened() {
        var docket = aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class));
        var comment = SecretComment.on(docket, portal);
        comment.hideFile("zanzibar-prices.txt", "4711 a vial".getBytes(StandardCharsets.UTF_8), "prices");
        receipt = comment.send();
        open("staff/confidential");
        assertThat(textOf(card())).contains("A whole file", "prices").doesNotContain("zanzibar");

        _click(_get(card(), Button.class, spec -> spec.withText("Open (this is recorded)")));

        assertThat(textOf(card())).contains("zanzibar-prices.txt", "Save the file (this is recorded)");
    }

    @Test
    void proposesAPublicVersionThatTheSenderReadsOnTheReceiptAndAgreesTo() {
        var docket = aDocket().in(portal.getBean(Dockets.class), portal.getBean(Agencies.class));
        var comment = SecretComment.on(docket, portal);
        comment.hideFile("prices.txt", "Zanzibarine pays 4711".getBytes(StandardCharsets.UTF_8), "prices");
        receipt = comment.remarks("See the file.").send();
        open("staff/confidential");
        _click(_get(card(), Button.class, spec -> spec.withText("Open (this is recorded)")));
        _click(_get(card(), Button.class, spec -> spec.withText("Make a public version")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Words that must stay hidden")), "4711");
        _click(_get(Button.class, spec -> spec.withText("Hide these words")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why the rest need not stay confidential")), "Known.");
        _setValue(_get(_get(TwinDesk.class), Checkbox.class), true);

        _click(_get(Button.class, spec -> spec.withText("Propose it to the sender")));
        assertThat(textOf(card())).contains("A public version was proposed", "Known.");

        open("receipts/" + receipt.secret().value());
        _click(_get(Button.class, spec -> spec.withText("Look at it, page by page")));
        assertThat(textOf(_get(TwinPreview.class))).contains("Zanzibarine pays").doesNotContain("4711");
        _click(_get(Button.class, spec -> spec.withText("Agree, and let it be published")));
        assertThat(textOf(_get(OwnClaimsPart.class)))
                .contains("Kept confidential")
                .doesNotContain("The agency wants to publish");
    }

    private ClaimCard card() {
        return _find(ClaimCard.class).stream()
                .filter(card -> textOf(card).contains(receipt.trackingNumber().value()))
                .findFirst()
                .orElseThrow();
    }

    private static String textOf(Component part) {
        return part.getElement().getTextRecursively();
    }
}
