package org.rulewright.publication.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.synthesis.CitedExcerpt;
import org.rulewright.synthesis.SaidUnder;

/** What commenters said, numbered, each with the way to the whole comment; of very many the first and the cited. */
final class QuoteList extends OrderedList {

    QuoteList(Docket docket, SaidUnder said) {
        addClassName("rw-quotes");
        var number = 1;
        for (var excerpt : said.first()) {
            add(item(number++, excerpt));
        }
        var more = said.excerpts() - said.first().size();
        if (more > 0) {
            add(new ListItem(
                    new Span(),
                    new Anchor(DocketTab.COMMENTS.address(docket), getTranslation("publication.concern.more", more))));
        }
    }

    private static ListItem item(int number, CitedExcerpt excerpt) {
        var mark = new Span(String.valueOf(number));
        mark.addClassName("rw-cite");
        var words = new HtmlComponent("q");
        PublicWords.found(excerpt.excerpt().quote(), excerpt.comment()).drawIn(words.getElement());
        var link = Sender.link(excerpt.comment());
        link.addClassNames("rw-small", "rw-tap");
        var said = new Span(words, new Span(" "), link, new Span(" "), WhereSaid.of(excerpt));
        if (excerpt.comment().reception().sample()) {
            said.add(new Span(" "), new SampleMark());
        }
        return new ListItem(mark, said);
    }
}
