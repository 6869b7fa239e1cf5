package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.rulewright.comment.share.NetworkShares;
import org.rulewright.comment.share.OverShare;

/**
 * Lets machines not take what is meant for people: who is over the share of their network, or fills in a field that no
 * person sees, has the browser do some work first. Nothing is refused for good, and nothing that was typed is lost.
 */
final class SendingGuard extends Div {

    private static final String IMPORT = "import(new URL('assets/proof-of-work.js', document.baseURI))"
            + ".catch(() => this.dispatchEvent(new CustomEvent('unable')))";

    private final transient NetworkShares shares;
    private final Input trap = new Input();
    private final Paragraph said = new Paragraph();

    SendingGuard(NetworkShares shares) {
        this.shares = shares;
        said.getElement().setAttribute("role", "status");
        add(said, hidden());
    }

    /** Sends now, or once the browser has done what is asked of it; says so meanwhile. */
    void pass(Runnable send) {
        pass(send, "");
    }

    private void pass(Runnable send, String proof) {
        try {
            use(proof);
        } catch (OverShare over) {
            ask(over, send, proof.isEmpty());
            return;
        }
        said.setText("");
        send.run();
    }

    private void use(String proof) {
        var from = Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getRemoteAddr)
                .orElse("");
        if (trap.isEmpty()) {
            shares.use(from, 1, proof);
        } else {
            shares.useForWork(from, 1, proof);
        }
    }

    /** Asks for work once; who has worked already and is still over the share can only wait. */
    private void ask(OverShare over, Runnable send, boolean mayWork) {
        if (!mayWork) {
            tellToWait(over);
            return;
        }
        said.setText(getTranslation("comment.guard.working"));
        var work = new Element("proof-of-work");
        work.setAttribute("challenge", over.challenge());
        work.setAttribute("bits", String.valueOf(over.bits()));
        work.addEventListener("unable", _ -> {
            work.removeFromParent();
            tellToWait(over);
        });
        work.addEventListener("solved", event -> {
                    work.removeFromParent();
                    pass(send, event.getEventData().path("event.detail.proof").asString());
                })
                .addEventData("event.detail.proof");
        getElement().getChildren().filter(SendingGuard::isWork).toList().forEach(Element::removeFromParent);
        getElement().appendChild(work);
        work.executeJs(IMPORT);
    }

    private void tellToWait(OverShare over) {
        said.setText(getTranslation(over.key(), over.arguments()));
    }

    private static boolean isWork(Element element) {
        return "proof-of-work".equals(element.getTag());
    }

    /** Out of sight, out of the order of tabs, and silent; only what fills in every field finds it. */
    private Div hidden() {
        trap.setId("comment-homepage");
        trap.setTabIndex(-1);
        trap.getElement().setAttribute("name", "homepage");
        trap.getElement().setAttribute("autocomplete", "off");
        var label = new NativeLabel(getTranslation("comment.guard.trap"));
        label.setFor(trap);
        var away = new Div(label, trap);
        away.addClassName("rw-trap");
        away.getElement().setAttribute("aria-hidden", "true");
        return away;
    }
}
