package org.rulewright.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
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
import org.rulewright.search.saved.SearchSubscriptions;

/** Confirms mail about a search, and ends it, without signing in; opening the page alone does neither. */
@Route("search/mail/:secret")
@PageTitle("search.mail.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class SearchMailView extends SecretPage {

    private final transient SearchSubscriptions subscriptions;

    SearchMailView(SearchSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
        addClassNames("rw-narrow-form", "rw-stack");
    }

    @Override
    protected void show(Secret secret) {
        var subscribed = subscriptions.find(secret);
        removeAll();
        add(
                new PageHeading(getTranslation("search.mail.title")),
                new Anchor(subscribed.address(), getTranslation("search.mail.which")));
        var end = new Button(getTranslation("search.mail.end"), _ -> end(secret));
        if (subscribed.confirmed()) {
            add(new Note(Tone.OK, Glyph.CHECK, getTranslation("search.mail.confirmed")), end);
            return;
        }
        var confirm = new Button(getTranslation("search.mail.confirm"), _ -> {
            subscriptions.confirm(secret);
            show(secret);
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(confirm, end);
    }

    private void end(Secret secret) {
        subscriptions.end(secret);
        removeAll();
        add(
                new PageHeading(getTranslation("search.mail.title")),
                new Note(Tone.OK, Glyph.CHECK, getTranslation("search.mail.ended")));
    }
}
