package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.Clarification;
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
        var clarification = question.clarification();
        if (clarification != null) {
            below.add(clarifying(docket, clarification));
        }
        if (open && question.isAnswerable()) {
            below.add(answer(docket, question));
        }
        var item = new ListItem(words, below);
        item.getStyle().set("counter-set", "ask " + question.number());
        return item;
    }

    /** When it was asked, about which comment, and whether answers are still asked for. */
    private Span clarifying(Docket docket, Clarification clarification) {
        var times = Times.in(docket.agency().zone());
        var said = new Span(getTranslation("publication.ask.clarifying", times.day(clarification.asked())) + " ");
        if (!clarification.comment().isEmpty()) {
            said.add(new Anchor(
                    "comments/" + clarification.comment(),
                    getTranslation("publication.ask.comment", clarification.comment())));
            said.add(" ");
        }
        var closed = clarification.closed();
        if (closed != null) {
            said.add(getTranslation("publication.ask.closed", times.day(closed)) + " ");
        }
        return said;
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
