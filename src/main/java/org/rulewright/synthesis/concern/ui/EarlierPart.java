package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.synthesis.concern.EarlierAnswer;
import org.rulewright.synthesis.ui.DispositionBadge;

/** What the agency answered to the like before. */
final class EarlierPart extends Section {

    EarlierPart(SheetReading reading) {
        addClassName("rw-stack");
        add(new SectionHeading(getTranslation("synthesis.concern.earlier")));
        var earlier = reading.sheet().earlier();
        if (earlier.isEmpty()) {
            add(new Paragraph(getTranslation("synthesis.concern.earlier.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rw-reasons");
        earlier.forEach(each -> list.add(item(each)));
        add(list);
    }

    private ListItem item(EarlierAnswer earlier) {
        var docket = earlier.docket();
        var published = Objects.requireNonNull(earlier.response().publishedAt());
        var year = Integer.toString(published.atZone(docket.agency().zone()).getYear());
        var lead = new Div(
                new Span(getTranslation("synthesis.concern.earlier.year", year)),
                new DispositionBadge(earlier.response().disposition()));
        lead.addClassName("rw-row");
        var link = new Anchor(
                "dockets/" + docket.number() + "/responses#concern-"
                        + earlier.concern().number(),
                getTranslation(
                        "synthesis.concern.earlier.where",
                        docket.number(),
                        earlier.concern().number(),
                        earlier.concern().title()));
        var words = new Paragraph(earlier.response().answer());
        words.addClassNames("rw-said", "rw-clip");
        var item = new ListItem(lead, words, link);
        item.addClassName("rw-stack-s");
        return item;
    }
}
