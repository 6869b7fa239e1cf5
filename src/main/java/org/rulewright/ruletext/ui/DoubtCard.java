package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.rulewright.ruletext.LineageDoubt;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleText;

/** One doubt: what is asked, the old words beside the new ones with what stands around them, and how they differ. */
final class DoubtCard extends Section {
    private static final int LONGEST = 160;

    DoubtCard(LineageDoubt doubt, RuleText before, RuleText now) {
        addClassName("rw-card");
        var question =
                new H2(getTranslation("ruletext.lineage.ask." + doubt.guess(), name(doubt.now()), name(doubt.then())));
        var state = new Paragraph(
                getTranslation(doubt.accepted() ? "ruletext.lineage.taken-so" : "ruletext.lineage.left-apart"));
        state.addClassNames("rw-small", "rw-quiet");
        var sides = new Div(
                side("ruletext.lineage.before", before, doubt.then()), side("ruletext.lineage.now", now, doubt.now()));
        sides.addClassName("rw-lineage-sides");
        var difference = new H3(getTranslation("ruletext.lineage.difference"));
        add(question, state, sides, difference, new Paragraph(new RedlineText(doubt.redline())));
    }

    private Div side(String key, RuleText text, Provision provision) {
        var heading = new H3(
                getTranslation(key, text.version().number(), text.version().label()));
        var side = new Div(heading);
        around(text, provision.position() - 1, side);
        var words = new Paragraph(new Span(provision.label() + " "), new Span(provision.text()));
        words.addClassName("rw-lineage-words");
        side.add(words);
        around(text, provision.position() + 1, side);
        return side;
    }

    private static void around(RuleText text, int place, Div side) {
        if (place >= 0 && place < text.provisions().size()) {
            var neighbour = text.provisions().get(place);
            var words = neighbour.text();
            var shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
            var line = new Paragraph("%s %s".formatted(neighbour.label(), shown).strip());
            line.addClassNames("rw-small", "rw-quiet");
            side.add(line);
        }
    }

    private String name(Provision provision) {
        return provision.label().isEmpty() ? getTranslation("ruletext.lineage.unnumbered") : provision.label();
    }
}
