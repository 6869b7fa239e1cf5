package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.publication.AnswerBook;
import org.rulewright.synthesis.AnsweredConcern;
import org.rulewright.synthesis.ui.DispositionBadge;

/** A concern with its answer, what changed because of it, and what was said. */
final class ConcernCard extends Article {

    private final AnswerBook book;
    private final AnsweredConcern answered;

    ConcernCard(AnswerBook book, AnsweredConcern answered) {
        this.book = book;
        this.answered = answered;
        var response = answered.response();
        addClassName("rw-concern");
        setId(anchor(answered));
        add(head(), new H2(answered.concern().shownStatement()), voices(), answer());
        if (!response.ground().isBlank()) {
            add(ground(response.ground()));
        }
        if (!answered.changes().isEmpty()) {
            add(changes());
        } else if (response.restsOnWholeText()) {
            add(wholeText());
        }
        if (answered.said().excerpts() > 0) {
            add(said());
        }
    }

    static String anchor(AnsweredConcern answered) {
        return "concern-" + answered.concern().number();
    }

    private Div head() {
        var number = new Span(answered.concern().number());
        number.addClassNames("rw-small", "rw-quiet", "rw-num");
        var head = new Div(number, new DispositionBadge(answered.response().disposition()));
        head.addClassName("rw-row");
        return head;
    }

    private Div voices() {
        var said = answered.said();
        var voices =
                new Div(new Span(getTranslation("publication.concern.points", said.excerpts(), said.allSenders())));
        voices.addClassNames("rw-row", "rw-small");
        said.senders().forEach((category, senders) -> voices.add(voice(category, senders)));
        return voices;
    }

    private Component voice(String category, long senders) {
        var voice = new Span(new CategoryLabel(book.categories().get(category)));
        if (senders > 1) {
            voice.add(new Span(" " + getTranslation("publication.number", senders)));
        }
        return voice;
    }

    private Div answer() {
        var answer = new Div();
        answer.addClassName("rw-answer");
        if (!answered.response().summary().isBlank()) {
            answer.add(new CitedWords(
                    answered.response().summary(), answered.said().first()));
        }
        answer.add(new PlainWords(answered.response().answer()));
        return answer;
    }

    private Paragraph ground(String words) {
        var label = new Span(getTranslation("publication.concern.ground") + " ");
        label.addClassName("rw-quiet");
        var ground = new Paragraph(label, new Span(words));
        ground.addClassName("rw-small");
        return ground;
    }

    private Div changes() {
        var title = new Span(getTranslation("publication.concern.changed"));
        title.addClassName("rw-preview-title");
        var changes = new Div(title);
        changes.addClassNames("rw-preview", "rw-concern-changes");
        answered.changes().forEach(change -> changes.add(RedlineWords.numbered(change)));
        return changes;
    }

    private Paragraph wholeText() {
        var whole = new Paragraph(
                new Span(getTranslation("publication.concern.whole") + " "),
                new Anchor(DocketTab.TEXT.address(book.docket()), getTranslation("publication.concern.whole.text")));
        whole.addClassName("rw-small");
        return whole;
    }

    private Details said() {
        return new Details(
                getTranslation("publication.concern.said", answered.said().excerpts()),
                new QuoteList(book.docket(), answered.said()));
    }
}
