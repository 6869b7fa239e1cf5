package org.rulewright.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** The foot of the public pages: what the portal promises, and where help is. */
class Foot extends Footer {

    Foot() {
        addClassName("rw-foot");
        var promise = new Div(
                new H2(getTranslation("shell.foot.record")),
                new Paragraph(getTranslation("shell.foot.record.promise")));
        var help = column(
                "shell.foot.help",
                link("how-it-works#comment", "shell.how.comment"),
                link("how-it-works#published", "shell.how.published"),
                link("find-comment", "shell.menu.find"));
        var portal = column(
                "shell.foot.portal",
                link("how-it-works", "shell.menu.how"),
                link("how-it-works#privacy", "shell.how.privacy"),
                link("how-it-works#accessibility", "shell.how.accessibility"),
                link("developers", "shell.foot.developers"));
        var frame = new Div(promise, help, portal);
        frame.addClassName("rw-frame");
        add(frame);
    }

    private Div column(String titleKey, ListItem... links) {
        return new Div(new H2(getTranslation(titleKey)), new UnorderedList(links));
    }

    private ListItem link(String href, String key) {
        return new ListItem(new Anchor(href, getTranslation(key)));
    }
}
