package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Question;

/** What the agency asks, each with a way to answer it while answers are taken. */
final class QuestionList extends OrderedList {

    QuestionList(Docket docket, List<Question> questions, boolean open) {
        addClassName("rw-ask");
        questions.forEach(question -> add(item(docket, question, open)));
    }

    private ListItem item(Docket docket, Question question, boolean open) {
        var words = new Paragraph(question.words());
        words.addClassName("rw-said");
        var below = new Div();
        below.addClassNames("rw-small", "rw-quiet");
        if (!question.about().isBlank()) {
            below.add(new Span(getTranslation("publication.ask.about", question.about()) + " "));
        }
        if (open) {
            below.add(answer(docket, question));
        }
        return new ListItem(words, below);
    }

    private Anchor answer(Docket docket, Question question) {
        var link = new Anchor(
                "dockets/" + docket.number() + "/comment?question=" + question.number(),
                getTranslation("publication.ask.answer"));
        link.addClassName("rw-tap");
        link.setAriaLabel(getTranslation("publication.ask.answer.which", question.number()));
        return link;
    }
}
