package org.rulewright.publication.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.synthesis.CitedExcerpt;

/** What commenters said, numbered, each with the way to the whole comment; of very many only the first. */
final class QuoteList extends OrderedList {

    private static final int MOST = 25;

    QuoteList(Docket docket, List<CitedExcerpt> excerpts) {
        addClassName("rw-quotes");
        var number = 1;
        for (var excerpt : excerpts.subList(0, Math.min(MOST, excerpts.size()))) {
            add(item(number++, excerpt));
        }
        if (excerpts.size() > MOST) {
            add(new ListItem(
                    new Span(),
                    new Anchor(
                            DocketTab.COMMENTS.address(docket),
                            getTranslation("publication.concern.more", excerpts.size() - MOST))));
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
