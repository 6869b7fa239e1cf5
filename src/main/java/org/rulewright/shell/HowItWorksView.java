package org.rulewright.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.rulewright.base.ui.Columns;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.StepThread;
import org.rulewright.base.ui.ThreadStep;
import org.rulewright.base.ui.ThreadStep.Kind;
import org.rulewright.base.ui.TranslatedTitle;

/** Says in plain words what happens between a proposal and its answer, and by which rules. */
@Route("how-it-works")
@PageTitle("shell.menu.how")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class HowItWorksView extends Page {

    private static final List<String> PARTS = List.of("comment", "published", "privacy", "accessibility");

    HowItWorksView() {
        add(
                new PageHeading(getTranslation("shell.menu.how")).lead(getTranslation("shell.how.lead")),
                Columns.reader(contents(), text()));
    }

    private Nav contents() {
        var list = new UnorderedList();
        list.add(entry("way"));
        PARTS.forEach(part -> list.add(entry(part)));
        var contents = new Nav(new H2(getTranslation("shell.how.contents")), list);
        contents.addClassNames("rw-outline", "rw-hide-narrow");
        contents.setAriaLabel(getTranslation("shell.how.contents"));
        return contents;
    }

    private ListItem entry(String part) {
        return new ListItem(new Anchor("how-it-works#" + part, getTranslation("shell.how." + part)));
    }

    private Div text() {
        var text = new Div(section("way", way()));
        PARTS.forEach(part -> text.add(section(part, paragraphs(part))));
        text.addClassName("rw-prose");
        return text;
    }

    private Section section(String part, Component body) {
        var section = new Section(new H2(getTranslation("shell.how." + part)), body);
        section.setId(part);
        section.addClassName("rw-section");
        return section;
    }

    private StepThread way() {
        return new StepThread(
                step(Kind.PLAIN, "proposed"),
                step(Kind.POINT, "said"),
                step(Kind.PLAIN, "checked"),
                step(Kind.PLAIN, "filed"),
                step(Kind.ANSWER, "answered"),
                step(Kind.CHANGE, "changed"));
    }

    private ThreadStep step(Kind kind, String name) {
        return new ThreadStep(
                kind,
                getTranslation("shell.way." + name),
                new Paragraph(getTranslation("shell.way." + name + ".what")));
    }

    private Div paragraphs(String part) {
        var body = new Div();
        getTranslation("shell.how." + part + ".text")
                .lines()
                .map(Paragraph::new)
                .forEach(body::add);
        body.addClassName("rw-stack");
        return body;
    }
}
