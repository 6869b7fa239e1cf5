package org.rulewright.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.Tone;
import org.rulewright.base.ui.TranslatedTitle;

/** Leads from a tracking number to the comment, and says where comments are that wait. */
@Route("find-comment")
@PageTitle("shell.menu.find")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class FindCommentView extends Page {

    private final TextField number = new TextField(getTranslation("shell.find.number"));

    FindCommentView() {
        number.setPlaceholder(getTranslation("shell.find.example"));
        number.setHelperText(getTranslation("shell.find.hint"));
        number.addThemeName("helper-above-field");
        var find = new Button(getTranslation("shell.find"), _ -> find());
        find.addThemeVariants(ButtonVariant.PRIMARY);
        find.addClickShortcut(Key.ENTER);
        var form = new Div(
                new PageHeading(getTranslation("shell.menu.find")).lead(getTranslation("shell.find.lead")),
                number,
                find,
                new Note(Tone.QUIET, Glyph.INFO, getTranslation("shell.find.waiting")));
        form.addClassNames("rw-narrow-form", "rw-stack");
        add(form);
    }

    private void find() {
        var wanted = number.getValue().strip().toUpperCase(Locale.ROOT);
        number.setInvalid(!wanted.matches("[A-Z0-9][A-Z0-9._-]{2,59}"));
        number.setErrorMessage(getTranslation("shell.find.wrong"));
        if (!number.isInvalid()) {
            getUI().ifPresent(ui -> ui.navigate("comments/" + wanted));
        }
    }
}
