package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Times;
import org.rulewright.publication.CommentStory;
import org.rulewright.publication.CommentStory.Said;
import org.rulewright.synthesis.ui.DispositionBadge;

/** What became of each point of a comment. */
final class Fates extends Section {

    private final CommentStory story;

    Fates(CommentStory story) {
        this.story = story;
        setAriaLabel(getTranslation("publication.fates"));
        var lead = new Paragraph(summary());
        lead.addClassName("rw-fates-lead");
        add(new H2(getTranslation("publication.fates")), lead);
        story.said().forEach(said -> add(card(said)));
    }

    private String summary() {
        var all = story.said().size();
        return story.lastAnswer()
                .map(moment -> getTranslation(
                        "publication.fates.answered",
                        story.changed(),
                        all,
                        story.answered(),
                        Times.in(story.docket().agency().zone()).day(moment)))
                .orElseGet(() -> getTranslation("publication.fates.waiting", all));
    }

    private Article card(Said said) {
        var head = new Div(new H3(title(said)));
        head.addClassName("rw-point-head");
        said.concerns()
                .forEach(concern ->
                        head.add(new DispositionBadge(concern.response().disposition())));
        if (said.point() != null) {
            var ask = new Span(getTranslation("publication.asks." + said.point().ask()));
            ask.addClassNames("rw-small", "rw-quiet");
            head.add(ask);
        }
        var body = new Div(SaidThread.of(story, said));
        body.addClassName("rw-point-body");
        var card = new Article(head, body);
        card.addClassName("rw-point");
        return card;
    }

    private String title(Said said) {
        var point = said.point();
        var where = said.where();
        if (point == null) {
            return where == null
                    ? getTranslation("publication.fates.words")
                    : getTranslation(where.key(), where.arguments());
        }
        var anchor = point.anchor();
        var place = anchor == null ? point.documentTitle() : anchor.label();
        return place.isEmpty()
                ? getTranslation("publication.fates.point", point.number())
                : getTranslation("publication.fates.point.on", point.number(), place);
    }
}
