package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.Columns;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.SumLine;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.comment.Status;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.ui.DocketHeads;
import org.rulewright.publication.AnswerBook;
import org.rulewright.publication.AnswerBooks;
import org.rulewright.synthesis.AnsweredConcern;

/** What the agency answered: every concern with its disposition, its ground, and what changed because of it. */
@Route("dockets/:docket/responses")
@AnonymousAllowed
class AnswersView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnswerBooks books;
    private final transient DocketHeads heads;
    private String title = "";

    AnswersView(AnswerBooks books, DocketHeads heads) {
        this.books = books;
        this.heads = heads;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var book = books.get(event.getRouteParameters().get("docket").orElse(""));
        title = getTranslation("publication.answers.title", book.docket().title());
        var byParagraph = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("by")
                .filter("paragraph"::equals)
                .isPresent();
        removeAll();
        add(
                heads.on(book.docket(), DocketTab.ANSWERS),
                book.answers().isEmpty() ? none(book) : shown(book, byParagraph));
    }

    @Override
    public String getPageTitle() {
        return TranslatedTitle.of(title);
    }

    private Component none(AnswerBook book) {
        var heading = new PageHeading(getTranslation("publication.answers"));
        var text = new EmptyState(
                getTranslation("publication.answers.none"),
                getTranslation("publication.answers.none.why"),
                new ButtonLink(DocketTab.COMMENTS.address(book.docket()), getTranslation("docket.read-comments")));
        var page = new Div(heading, text);
        page.addClassName("rw-stack");
        return page;
    }

    private Component shown(AnswerBook book, boolean byParagraph) {
        var outline = new AnswersOutline(book, byParagraph);
        outline.addClassName("rw-hide-narrow");
        var folded = new Details(getTranslation("publication.answers.outline"), new AnswersOutline(book, byParagraph));
        folded.addClassName("rw-hide-wide");
        var cards = new Div(summary(book), folded);
        ordered(book, byParagraph).forEach(answer -> cards.add(new ConcernCard(book, answer)));
        WhatWasLeft.findings(book).ifPresent(cards::add);
        WhatWasLeft.unsettled(book).ifPresent(cards::add);
        cards.addClassName("rw-answers");
        return Columns.browse(outline, cards);
    }

    private static Iterable<AnsweredConcern> ordered(AnswerBook book, boolean byParagraph) {
        return byParagraph
                ? book.byParagraph().values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : book.answers();
    }

    private Component summary(AnswerBook book) {
        var day = book.published()
                .map(Times.in(book.docket().agency().zone())::day)
                .orElse("");
        var heading = new PageHeading(getTranslation(
                        "publication.answers.heading", book.answers().size()))
                .lead(getTranslation("publication.answers.lead", day, book.changed()));
        var whole = new Anchor(DocketTab.COMMENTS.address(book.docket()), getTranslation("publication.answers.ledger"));
        whole.addClassName("rw-tap");
        var ledger = new Div(sum(book), whole);
        ledger.addClassNames("rw-row", "rw-small");
        var summary = new Div(heading, new DispositionBar(book.dispositions()), ledger);
        summary.addClassName("rw-answers-summary");
        return summary;
    }

    private SumLine sum(AnswerBook book) {
        var published = book.ledger().of(Status.PUBLISHED);
        var grouped = book.ledger().of(Status.GROUPED);
        var received = book.ledger().received();
        return new SumLine(
                new SumLine.Term(received, getTranslation("publication.ledger.received")),
                List.of(
                        new SumLine.Term(published, getTranslation("publication.ledger.published")),
                        new SumLine.Term(grouped, getTranslation("publication.ledger.grouped")),
                        new SumLine.Term(received - published - grouped, getTranslation("publication.ledger.rest"))));
    }
}
