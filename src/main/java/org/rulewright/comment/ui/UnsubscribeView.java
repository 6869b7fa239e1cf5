package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.SecretPage;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.Subscriptions;

/** Ends the mail about a comment, without signing in. */
@Route("unsubscribe/:secret")
@PageTitle("comment.unsubscribe.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class UnsubscribeView extends SecretPage {

    private final transient Subscriptions subscriptions;

    UnsubscribeView(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
        addClassNames("rw-narrow-form", "rw-stack");
    }

    @Override
    protected void show(Secret secret) {
        var number = subscriptions.find(secret).value();
        removeAll();
        add(new PageHeading(getTranslation("comment.unsubscribe.title"))
                .lead(getTranslation("comment.unsubscribe.which", number)));
        if (!subscriptions.isOpen(secret)) {
            add(new Note(Tone.OK, Glyph.CHECK, getTranslation("comment.unsubscribe.done")));
            return;
        }
        var end = new Button(getTranslation("comment.unsubscribe.do"), _ -> {
            subscriptions.end(secret);
            show(secret);
        });
        end.addThemeVariants(ButtonVariant.PRIMARY);
        add(end, new Note(Tone.QUIET, Glyph.INFO, getTranslation("comment.unsubscribe.what")));
    }
}
