package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.comment.Fault;
import org.rulewright.docket.DocketTab;

/** Where to start: with words of the text, a question, a document, a few words, or a blank page. All lead to one draft. */
final class StartStep extends FormStep {

    private final Writing writing;

    StartStep(Writing writing, Places places) {
        this.writing = writing;
        var docket = writing.docket();
        addClassName("rw-start");
        if (writing.secret().isPresent()) {
            add(new DraftStrip(docket, writing.form(), FormPlace.at(Step.POINTS).addressFor(writing)));
        }
        var hasText = !places.provisions(docket).isEmpty();
        if (hasText) {
            add(way("text", new ButtonLink(DocketTab.TEXT.address(docket), told("text.go"))));
        }
        var questions = new UnorderedList();
        places.answerable(docket)
                .forEach(question -> questions.add(link(
                        "question=" + question.number(),
                        getTranslation("comment.form.question.item", question.number(), question.words()))));
        addWay("questions", questions);
        add(
                way("short", new ButtonLink(FormPlace.at(Step.SHORT).addressFor(writing), told("short.go"))),
                way("blank", new ButtonLink(FormPlace.at(Step.ABOUT).addressFor(writing), told("blank.go"))));
        var documents = new UnorderedList();
        places.documents(docket)
                .forEach(document -> documents.add(link(
                        "document=" + document.id().value(),
                        getTranslation("comment.form.document.item", document.kind(), document.title()))));
        addWay("documents", documents);
    }

    private void addWay(String name, UnorderedList links) {
        if (links.getComponentCount() > 0) {
            links.addClassName("rw-start-links");
            add(way(name, links));
        }
    }

    private Section way(String name, Component onward) {
        var hint = new Paragraph(told(name + ".hint"));
        hint.addClassNames("rw-small", "rw-quiet");
        var way = new Section(new H2(told(name)), hint, new Div(onward));
        way.addClassName("rw-card");
        return way;
    }

    private ListItem link(String query, String words) {
        var draft = writing.secret().map(secret -> "&draft=" + secret.value()).orElse("");
        var link = new Anchor("dockets/" + writing.docket().number() + "/comment?" + query + draft, words);
        link.addClassName("rw-tap");
        return new ListItem(link);
    }

    private String told(String name) {
        return getTranslation("comment.start." + name);
    }

    @Override
    Map<String, Component> fields() {
        return Map.of();
    }

    @Override
    boolean owns(Fault fault) {
        return false;
    }
}
