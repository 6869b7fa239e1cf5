package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.comment.PlacedPoint;
import org.rulewright.comment.PointCount;
import org.rulewright.comment.PointPlace;

/** What was said, by the provision that it is about, counted in full: the first points of each, or a page of one. */
final class ParagraphList extends Div {

    private final ParagraphSheet paragraphs;
    private final DeskSheet sheet;
    private final SynthesisAddress address;

    ParagraphList(ParagraphSheet paragraphs, DeskSheet sheet, SynthesisAddress address) {
        this.paragraphs = paragraphs;
        this.sheet = sheet;
        this.address = address;
        if (paragraphs.counts().isEmpty()) {
            add(new EmptyState(
                    getTranslation("synthesis.paragraphs.none"), getTranslation("synthesis.paragraphs.why")));
        }
        paragraphs.counts().forEach(count -> add(section(count)));
    }

    private Section section(PointCount count) {
        var place = place(count);
        var section = new Section(new H3(getTranslation("synthesis.place", place, count.points())));
        section.addClassName("rw-stack-s");
        var shown = paragraphs.pointsOn(count);
        if (!shown.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rw-quotes");
            shown.forEach(placed -> list.add(row(placed)));
            section.add(list);
        }
        if (address.opens(count.place())) {
            section.add(pages(count), link(address.laidOut(SynthesisAddress.PARAGRAPHS), "synthesis.place.others"));
        } else if (shown.size() < count.points()) {
            section.add(link(address.openingPoints(count.place(), 0), "synthesis.place.open", place, count.points()));
        }
        return section;
    }

    private String place(PointCount count) {
        return count.place().equals(PointPlace.WHOLE) ? getTranslation("synthesis.whole-rule") : count.label();
    }

    private Component pages(PointCount count) {
        var pages = new Div();
        pages.addClassName("rw-desk-pager");
        var before = address.pointsBefore();
        if (before > 0) {
            var to = Math.max(0, before - ParagraphReader.ROWS);
            pages.add(link(address.openingPoints(count.place(), to), "synthesis.place.before"));
        }
        var next = before + ParagraphReader.ROWS;
        if (next < count.points()) {
            pages.add(link(address.openingPoints(count.place(), next), "synthesis.place.after"));
        }
        return pages;
    }

    private Anchor link(SynthesisAddress to, String key, Object... arguments) {
        var link = new Anchor(to.href(), getTranslation(key, arguments));
        link.addClassNames("rw-tap", "rw-small");
        return link;
    }

    private ListItem row(PlacedPoint placed) {
        var number =
                new Anchor(address.reading(placed.trackingNumber()).href(), sheet.shortNumber(placed.trackingNumber()));
        var words = new Div();
        words.addClassName("rw-said");
        words.add(placed.point().words() + " ");
        paragraphs.concerns().apply(placed).forEach(concern -> words.add(new ConcernChip(concern, address)));
        return new ListItem(number, words);
    }
}
