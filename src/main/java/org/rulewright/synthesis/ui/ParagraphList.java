package org.rulewright.synthesis.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.comment.PlacedPoint;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.Marks;

/** What was said, by the provision that it is about. */
final class ParagraphList extends Div {

    ParagraphList(List<PlacedPoint> points, Marks marks, DeskSheet sheet, SynthesisAddress address) {
        if (points.isEmpty()) {
            add(new EmptyState(
                    getTranslation("synthesis.paragraphs.none"), getTranslation("synthesis.paragraphs.why")));
            return;
        }
        points.stream()
                .collect(groupingBy(this::place, LinkedHashMap::new, toList()))
                .forEach((place, said) -> add(section(place, said, marks, sheet, address)));
    }

    private String place(PlacedPoint placed) {
        var anchor = placed.point().anchor();
        return anchor == null ? getTranslation("synthesis.whole-rule") : anchor.label();
    }

    private Section section(
            String place, List<PlacedPoint> said, Marks marks, DeskSheet sheet, SynthesisAddress address) {
        var list = new UnorderedList();
        list.addClassName("rw-quotes");
        said.forEach(placed -> list.add(row(placed, marks, sheet, address)));
        var section = new Section(new H3(getTranslation("synthesis.place", place, said.size())), list);
        section.addClassName("rw-stack-s");
        return section;
    }

    private static ListItem row(PlacedPoint placed, Marks marks, DeskSheet sheet, SynthesisAddress address) {
        var number =
                new Anchor(address.reading(placed.trackingNumber()).href(), sheet.shortNumber(placed.trackingNumber()));
        var words = new Div();
        words.addClassName("rw-said");
        words.add(placed.point().words() + " ");
        marks.of(placed.comment()).stream()
                .filter(excerpt ->
                        excerpt.place().equals(new Excerpt.Point(placed.point().number())))
                .flatMap(excerpt -> sheet.concerns(marks.above(excerpt)).stream())
                .forEach(concern -> words.add(new ConcernChip(concern, address)));
        return new ListItem(number, words);
    }
}
