package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.rulewright.base.ui.Glyph;
import org.rulewright.publication.RuleReading;
import org.rulewright.publication.WhyStory;
import org.rulewright.ruletext.ComparedProvision;

/** Why some words changed: the thread from the change back to what somebody said. */
final class WhyPanel extends Section {

    WhyPanel(WhyStory story, TextAddress here) {
        var reading = story.reading();
        var change = story.change();
        addClassName("rw-why");
        getElement().setAttribute("aria-label", getTranslation("publication.why"));
        getElement().setAttribute("tabindex", "-1");
        var against = reading.against();
        var place = new Paragraph(getTranslation(
                "publication.why.place",
                change.provision().label(),
                against == null ? reading.version().number() : against.number(),
                reading.version().number()));
        place.addClassNames("rw-tiny", "rw-quiet");
        var head = new Div(new Div(place, new H2(getTranslation("publication.why"))), close(reading, here, change));
        head.addClassName("rw-why-head");
        var words = new RedlineWords(change.redline());
        words.addClassName("rw-why-words");
        var body = new Div(words, WhyThread.of(story));
        body.addClassName("rw-why-body");
        add(head, body);
    }

    private Anchor close(RuleReading reading, TextAddress here, ComparedProvision change) {
        var close = new Anchor(
                here.in(reading.docket()) + "#p-" + change.provision().id().value());
        close.add(Glyph.CLOSE.draw());
        close.setAriaLabel(getTranslation("publication.why.close"));
        close.addClassName("rw-iconlink");
        return close;
    }
}
