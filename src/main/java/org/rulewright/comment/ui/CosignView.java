package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Columns;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.SecretPage;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.Cosigner;
import org.rulewright.comment.Cosigners;
import org.rulewright.docket.Docket;

/** Where somebody reads what they are asked to sign, and signs it or does not. */
@Route("co-sign/:secret")
@PageTitle("comment.cosign.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/comment.css")
@AnonymousAllowed
class CosignView extends SecretPage {

    private final transient Cosigners cosigners;
    private final transient FormServices services;

    CosignView(Cosigners cosigners, FormServices services) {
        this.cosigners = cosigners;
        this.services = services;
    }

    @Override
    protected void show(Secret secret) {
        var asked = cosigners.invitation(secret);
        var docket = services.dockets().get(asked.comment().docket());
        removeAll();
        add(
                new PageHeading(getTranslation("comment.cosign.title"))
                        .lead(getTranslation(
                                "comment.cosign.lead",
                                asked.comment().submitter().shownName(),
                                docket.title(),
                                docket.number())),
                Columns.two(new SentWords(asked.comment(), docket, services), answer(secret, asked, docket))
                        .sideFirst()
                        .sideNamed(getTranslation("comment.cosign.side")));
    }

    private Div answer(Secret secret, Cosigners.Invitation asked, Docket docket) {
        var card = new Div(
                new H2(asked.cosigner().shownName()),
                new Paragraph(getTranslation(
                        "comment.cosign.state." + asked.cosigner().state().name())));
        card.addClassNames("rw-card", "rw-stack");
        if (!asked.isOpen()) {
            card.add(new Note(Tone.TIME, Glyph.CLOCK, getTranslation("comment.cosign.closed", docket.number())));
        }
        var state = asked.cosigner().state();
        if (asked.isOpen() && state != Cosigner.State.CONFIRMED && state != Cosigner.State.REMOVED) {
            var sign = act("comment.cosign.sign", secret, () -> cosigners.sign(secret, asked.content()));
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            card.add(sign);
        }
        if (state != Cosigner.State.DECLINED && state != Cosigner.State.REMOVED) {
            var isSigned = state == Cosigner.State.CONFIRMED;
            card.add(act(
                    isSigned ? "comment.cosign.take-back" : "comment.cosign.decline",
                    secret,
                    () -> cosigners.decline(secret)));
        }
        var what = new Paragraph(getTranslation("comment.cosign.what"));
        what.addClassNames("rw-small", "rw-quiet");
        card.add(what);
        return card;
    }

    private Button act(String key, Secret secret, Runnable act) {
        var button = new Button(getTranslation(key));
        button.addClassName("rw-wide");
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                act.run();
                show(secret);
            } catch (Refusal refusal) {
                show(secret);
                addComponentAsFirst(notice(refusal));
            }
        });
        return button;
    }

    private Component notice(Refusal refusal) {
        return new Note(Tone.STOP, Glyph.WARNING, getTranslation(refusal.key(), refusal.arguments()));
    }
}
