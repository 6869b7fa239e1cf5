package org.rulewright.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.TranslatedTitle;

/** A page for when there is nothing to show: what is so, what is safe, and what to do next. */
abstract class CalmPage extends Page implements HasDynamicTitle {

    private String title = "";

    /** Says it: a title, a sentence, and the next steps. */
    final void say(String title, String sentence, Component... next) {
        this.title = title;
        var row = new Div(next);
        row.addClassName("rw-row");
        var card = new Div(new H1(title), new Paragraph(sentence), row);
        card.addClassName("rw-calm");
        removeAll();
        add(card);
    }

    @Override
    public String getPageTitle() {
        return TranslatedTitle.of(title);
    }

    final ButtonLink home() {
        return new ButtonLink(".", getTranslation("shell.see-open")).main();
    }

    final ButtonLink search() {
        return new ButtonLink("search", getTranslation("shell.menu.search"));
    }
}
