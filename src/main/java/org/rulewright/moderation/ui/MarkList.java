package org.rulewright.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** All marked places: those that will be gaps first, then those that rules only point at. */
final class MarkList extends Div {

    private final Marking marking;

    MarkList(Marking marking) {
        this.marking = marking;
        addClassName("rw-stack-s");
        draw();
        marking.onChange(this::draw);
    }

    private void draw() {
        removeAll();
        var redacted = list();
        var kept = list();
        marking.entries().forEach(entry -> (entry.redacts() ? redacted : kept).add(new MarkRow(marking, entry)));
        if (redacted.getComponentCount() == 0) {
            var nothing = new Paragraph(getTranslation("moderation.mark.none"));
            nothing.addClassNames("rw-small", "rw-quiet");
            add(nothing);
        }
        add(redacted);
        if (kept.getComponentCount() > 0) {
            add(new H3(getTranslation("moderation.mark.kept")), kept);
        }
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("rw-marklist");
        return list;
    }
}
