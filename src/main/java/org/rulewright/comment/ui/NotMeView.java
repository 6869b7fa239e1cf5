package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.SecretPage;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.Disputes;
import org.rulewright.docket.Dockets;

/** Where the owner of a mail address says that a comment in which it was given is not theirs. */
@Route("not-me/:secret")
@PageTitle("comment.not-me.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class NotMeView extends SecretPage {

    private final transient Disputes disputes;
    private final transient Dockets dockets;

    NotMeView(Disputes disputes, Dockets dockets) {
        this.disputes = disputes;
        this.dockets = dockets;
        addClassNames("rw-narrow-form", "rw-stack");
    }

    @Override
    protected void show(Secret secret) {
        var disputed = disputes.find(secret);
        var docket = dockets.get(disputed.docket());
        var which = getTranslation(
                "comment.not-me.which",
                disputed.trackingNumber().value(),
                docket.title(),
                docket.number(),
                Times.in(docket.agency().zone()).moment(disputed.received()));
        removeAll();
        add(new PageHeading(getTranslation("comment.not-me.title")).lead(which));
        add(disputed.isOpen() ? done() : question(secret));
    }

    private Component[] question(Secret secret) {
        var say = new Button(getTranslation("comment.not-me.do"), _ -> {
            disputes.raise(secret);
            show(secret);
        });
        say.addThemeVariants(ButtonVariant.PRIMARY);
        say.setDisableOnClick(true);
        return new Component[] {
            new Paragraph(getTranslation("comment.not-me.what")),
            say,
            new Note(Tone.QUIET, Glyph.INFO, getTranslation("comment.not-me.else"))
        };
    }

    private Component[] done() {
        return new Component[] {new Note(Tone.OK, Glyph.CHECK, getTranslation("comment.not-me.done"))};
    }
}
