package org.rulewright.comment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.core.io.ClassPathResource;

/** Says to programmers how comments are sent by program, with examples that work as they stand. */
@Route("developers")
@PageTitle("comment.developers.title")
@DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("assets/developers.css")
@AnonymousAllowed
class DevelopersView extends Page {

    private final String docket;
    private final String category;

    DevelopersView(Dockets dockets, Agencies agencies) {
        var open = dockets.openNow().stream().findFirst();
        docket = open.map(Docket::number).orElse("DOCKET");
        category = open.flatMap(shown ->
                        agencies.categories(shown.agency().id()).stream().findFirst())
                .map(Category::code)
                .orElse(Category.OTHER);
        var description = new Anchor("api/v1/openapi.json", getTranslation("comment.developers.description"));
        description.setRouterIgnore(true);
        var body = new Div(
                new Paragraph(description),
                example("send"),
                rules(),
                example("docket"),
                example("file"),
                example("batch"),
                said("comment.developers.share"),
                said("comment.developers.private"));
        body.addClassNames("rw-stack-l", "rw-developers");
        add(
                new PageHeading(getTranslation("comment.developers.title"))
                        .lead(getTranslation("comment.developers.lead")),
                body);
    }

    private Section example(String name) {
        var code = new Pre(script(name));
        code.addClassName("rw-code");
        code.getElement().setAttribute("tabindex", "0");
        code.getElement().executeJs("this.textContent = this.textContent.replaceAll('{portal}', document.baseURI)");
        var key = "comment.developers." + name;
        return new Section(
                new SectionHeading(getTranslation(key)).at(name), new Paragraph(getTranslation(key + ".text")), code);
    }

    private Section rules() {
        var list = new UnorderedList();
        Stream.of("key", "taken", "faults", "closed", "place")
                .map(rule -> new ListItem(getTranslation("comment.developers.rule." + rule)))
                .forEach(list::add);
        return new Section(new SectionHeading(getTranslation("comment.developers.rules")), list);
    }

    private Section said(String key) {
        return new Section(new SectionHeading(getTranslation(key)), new Paragraph(getTranslation(key + ".text")));
    }

    private String script(String name) {
        try {
            return new ClassPathResource("api/" + name + ".sh")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("{docket}", docket)
                    .replace("{category}", category)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
