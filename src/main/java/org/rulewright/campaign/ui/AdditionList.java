package org.rulewright.campaign.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.campaign.Addition;
import org.rulewright.docket.Docket;

/** What signers say beyond the common text, to be read one after another. */
final class AdditionList extends Section {

    static final int TEXTS = 50;

    AdditionList(List<Addition> additions, Docket docket, PageLinks links) {
        addClassName("rw-stack");
        add(new SectionHeading(getTranslation("campaign.additions")));
        add(new Paragraph(getTranslation(additions.isEmpty() ? "campaign.additions.none" : "campaign.additions.lead")));
        var list = new UnorderedList();
        list.addClassName("rw-campaign-rows");
        additions.forEach(addition -> list.add(item(addition, docket)));
        add(list);
        add(links);
    }

    private ListItem item(Addition addition, Docket docket) {
        var words = new Div(addition.words());
        words.addClassNames("rw-said", "rw-words", "rw-campaign-words");
        var link = new Anchor(
                CommentPlace.of(docket, addition.number()), addition.number().value());
        link.addClassName("rw-tap");
        var facts = new Div(link, new Span(getTranslation("campaign.said-by", addition.comments())));
        facts.addClassNames("rw-row", "rw-small");
        return new ListItem(words, facts);
    }
}
