package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import org.rulewright.docket.DocketTab;
import org.rulewright.publication.AnswerBook;
import org.rulewright.synthesis.AnsweredConcern;
import org.rulewright.synthesis.Concern;

/** The answered concerns as a list of contents, by the outline or by the paragraphs that they are about. */
final class AnswersOutline extends Nav {

    private final AnswerBook book;
    private final String address;
    private final UnorderedList places = new UnorderedList();

    AnswersOutline(AnswerBook book, boolean byParagraph) {
        this.book = book;
        address = DocketTab.ANSWERS.address(book.docket()) + (byParagraph ? "?by=paragraph" : "");
        addClassName("rw-outline");
        setAriaLabel(getTranslation("publication.answers.outline"));
        add(order(byParagraph), places);
        if (byParagraph) {
            byParagraph();
        } else {
            byConcern();
        }
    }

    private Div order(boolean byParagraph) {
        var plain = DocketTab.ANSWERS.address(book.docket());
        var concern = new Anchor(plain, getTranslation("publication.answers.by-concern"));
        var paragraph = new Anchor(plain + "?by=paragraph", getTranslation("publication.answers.by-paragraph"));
        (byParagraph ? paragraph : concern).getElement().setAttribute("aria-current", "true");
        var order = new Div(concern, paragraph);
        order.addClassName("rw-seg");
        return order;
    }

    private void byConcern() {
        var shown = new HashSet<Concern>();
        for (var answer : book.answers()) {
            for (var heading : answer.under()) {
                if (shown.add(heading)) {
                    place(answer, named(heading), heading.depth() > 0);
                }
            }
            shown.add(answer.concern());
            place(answer, named(answer.concern()), answer.concern().depth() > 0);
        }
    }

    private void byParagraph() {
        book.byParagraph().forEach((label, answers) -> {
            var name = label.isEmpty() ? getTranslation("publication.answers.whole") : label;
            place(answers.getFirst(), name, false);
            answers.forEach(answer -> place(answer, named(answer.concern()), true));
        });
    }

    private void place(AnsweredConcern answer, String name, boolean below) {
        var link = new Anchor(address + "#" + ConcernCard.anchor(answer), name);
        var item = new ListItem(link);
        item.setClassName("rw-sub", below);
        places.add(item);
    }

    private String named(Concern concern) {
        return getTranslation("publication.answers.place", concern.number(), concern.title());
    }
}
