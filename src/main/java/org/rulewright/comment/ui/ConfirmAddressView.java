package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.SecretPage;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.OwnContact;

/** Where the owner of a mail address says that news about a comment may go there; opening it does nothing yet. */
@Route("confirm-address/:secret")
@PageTitle("comment.confirm.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class ConfirmAddressView extends SecretPage {

    private final transient OwnContact contact;

    ConfirmAddressView(OwnContact contact) {
        this.contact = contact;
        addClassNames("rw-narrow-form", "rw-stack");
    }

    @Override
    protected void show(Secret secret) {
        var heading = new PageHeading(getTranslation("comment.confirm.title"));
        add(heading);
        try {
            heading.lead(getTranslation(
                    "comment.confirm.which", contact.waiting(secret).value()));
            add(confirming(secret), new Note(Tone.QUIET, Glyph.INFO, getTranslation("comment.confirm.else")));
        } catch (NotFound _) {
            add(new Note(Tone.TIME, Glyph.CLOCK, getTranslation("comment.confirm.over")));
        }
    }

    private Button confirming(Secret secret) {
        var confirm = new Button(getTranslation("comment.confirm.do"), _ -> {
            contact.confirm(secret);
            removeAll();
            add(
                    new PageHeading(getTranslation("comment.confirm.title")),
                    new Note(Tone.OK, Glyph.CHECK, getTranslation("comment.confirm.done")));
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        return confirm;
    }
}
