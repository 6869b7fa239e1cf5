package org.rulewright.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Says that a part of the portal is away just now, and that the rest works as always. */
public final class AwayNotice extends Div {

    /** The first sentence says what is away, the second what still works and what happens next. */
    public AwayNotice(String away, String safe) {
        addClassNames("rw-note", "rw-note-time");
        getElement().setAttribute("role", "status");
        var first = new Span();
        first.getElement().appendChild(new Element("b").setText(away));
        var words = new Div(first, new Span(" "), new Span(safe));
        add(Glyph.AWAY.draw(), words);
    }
}
