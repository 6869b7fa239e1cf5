package org.rulewright.moderation.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.base.ui.Glyph;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.rules.Rule;

/** What the rules were asked, and what they found, ground by ground; also where they found nothing. */
final class Checks extends Section {

    private final Marking marking;

    Checks(Marking marking) {
        this.marking = marking;
        addClassName("rw-stack-s");
        var list = new UnorderedList();
        list.addClassName("rw-checks");
        Ground.OF_WORDS.forEach(ground -> list.add(check(ground)));
        add(new H3(getTranslation("moderation.checks")), list);
    }

    private ListItem check(Ground ground) {
        var found = marking.entries().stream()
                .filter(entry -> entry.rule() != null && entry.rule().ground() == ground)
                .count();
        var isHazard = marking.entries().stream()
                .anyMatch(entry -> entry.rule() == Rule.PROTOCOL || entry.rule() == Rule.SEQUENCE);
        var glyph = (found == 0 ? Glyph.CHECK : Glyph.WARNING).draw();
        glyph.addClassName(found == 0 ? "rw-fine" : "rw-warn");
        var item = new ListItem(glyph, new Span(getTranslation("moderation.check." + ground, found)));
        if (ground == Ground.HAZARDOUS_DETAIL && isHazard) {
            item.add(new Span(getTranslation("moderation.check.hold")));
        }
        return item;
    }
}
