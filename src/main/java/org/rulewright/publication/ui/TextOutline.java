package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.comment.PlacedPoint;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.publication.RuleReading;

/** The contents of the text, with the number of changes in each part, and what was said about the whole. */
final class TextOutline extends Nav {

    private static final int PARTS = 200;
    private static final int MARKS = 5;

    private final RuleReading reading;
    private final String address;

    TextOutline(RuleReading reading) {
        this.reading = reading;
        address = TextAddress.of(reading).in(reading.docket());
        addClassName("rw-outline");
        setAriaLabel(getTranslation("publication.text.contents"));
        if (!reading.parts().isEmpty()) {
            contents();
        }
        if (!reading.voices().onTheWhole().isEmpty()) {
            add(new H2(getTranslation("publication.text.whole")), whole());
        }
    }

    private void contents() {
        var places = new UnorderedList();
        reading.parts().stream().limit(PARTS).forEach(part -> places.add(item(part)));
        add(new H2(getTranslation("publication.text.contents")), places);
        if (!reading.changes().isEmpty()) {
            var hint = new Paragraph(getTranslation("publication.text.numbers"));
            hint.addClassNames("rw-tiny", "rw-quiet", "rw-below");
            add(hint);
        }
    }

    private ListItem item(RuleReading.Part part) {
        var heading = part.heading().provision();
        var link = new Anchor(address + "#p-" + heading.id().value(), heading.text());
        if (part.changes() > 0) {
            var changes = new Span(getTranslation("publication.number", part.changes()));
            changes.addClassName("rw-n");
            link.add(changes);
        }
        var item = new ListItem(link);
        item.setClassName("rw-sub", heading.level() > 1);
        return item;
    }

    private Anchor whole() {
        var points = reading.voices().onTheWhole();
        var link = new Anchor(DocketTab.COMMENTS.address(reading.docket()));
        link.addClassName("rw-count");
        points.stream()
                .map(PlacedPoint::category)
                .distinct()
                .limit(MARKS)
                .forEach(code -> link.add(
                        CategoryLabel.mark(reading.voices().categories().get(code))));
        link.add(new Span(getTranslation("publication.text.points", points.size())));
        return link;
    }
}
