package org.rulewright.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.comment.Comments;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import tools.jackson.databind.json.JsonMapper;

@WithAnonymousUser
class SendingGuardTests extends UiTest {

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Comments comments;

    private Docket docket;

    @BeforeEach
    void writeAComment() {
        docket = aDocket().in(dockets, agencies);
        open("dockets/" + docket.number() + "/comment?step=short");
        _setValue(_get(TextArea.class), "The threshold is too low.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), "Ada Limpet");
    }

    @Test
    void letsAPersonSendWithoutAnyWork() {
        send();

        assertThat(received()).isOne();
        assertThat(address()).contains("receipts/");
    }

    @Test
    void asksWhoFillsInEveryFieldForSomeWork() {
        _setValue(_get(Input.class), "https://example.org");

        send();

        assertThat(received()).isZero();
        assertThat(said()).startsWith("One moment");
        assertThat(work()).isPresent();
    }

    @Test
    void sendsByItselfWhenTheWorkIsDone() {
        _setValue(_get(Input.class), "https://example.org");
        send();

        tell("solved", solutionOf(work().orElseThrow()));

        assertThat(received()).isOne();
        assertThat(address()).contains("receipts/");
    }

    @Test
    void takesNoWrongAnswerAndKeepsWhatWasTyped() {
        _setValue(_get(Input.class), "https://example.org");
        send();

        tell("solved", "something:1");

        assertThat(received()).isZero();
        assertThat(said()).contains("What you wrote is still here");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("The threshold is too low.");
    }

    @Test
    void saysWhatToDoWhereTheBrowserCannotWork() {
        _setValue(_get(Input.class), "https://example.org");
        send();

        tell("unable", "");

        assertThat(said()).contains("Try again in");
        assertThat(work()).isEmpty();
    }

    private long received() {
        return comments.ledger(docket.id()).received();
    }

    private static void send() {
        _click(_get(Button.class, spec -> spec.withText("Send comment")));
    }

    private static String said() {
        return _get(SendingGuard.class).getElement().getChild(0).getText();
    }

    private static Optional<Element> work() {
        return _get(SendingGuard.class)
                .getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("proof-of-work"))
                .findFirst();
    }

    private static void tell(String event, String proof) {
        var work = work().orElseThrow();
        var told = JsonMapper.shared().createObjectNode().put("event.detail.proof", proof);
        work.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(work, event, told));
    }

    private static String solutionOf(Element work) {
        var bits = Integer.parseInt(work.getAttribute("bits"));
        return IntStream.range(0, Integer.MAX_VALUE)
                .mapToObj(number -> work.getAttribute("challenge") + ":" + number)
                .filter(proof -> zeroBits(proof) >= bits)
                .findFirst()
                .orElseThrow();
    }

    private static int zeroBits(String proof) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(proof.getBytes(StandardCharsets.UTF_8));
            var first = ((digest[0] & 0xff) << 16) | ((digest[1] & 0xff) << 8) | (digest[2] & 0xff);
            return Integer.numberOfLeadingZeros(first) - Byte.SIZE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
