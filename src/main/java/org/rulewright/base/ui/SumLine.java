package org.rulewright.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A sum, shown as a sum: a total and the terms that make it up; terms of zero stay. */
public final class SumLine extends Div {

    /** A number, and the words for what it counts. */
    public record Term(long number, String words) {}

    /** The total, and its terms in order. */
    public SumLine(Term total, List<Term> terms) {
        addClassName("rw-sum");
        add(shown(total));
        var operator = "=";
        for (var term : terms) {
            add(operator(operator), shown(term));
            operator = "+";
        }
    }

    /** Says before the sum whether it adds up. */
    public SumLine verdict(boolean addsUp) {
        var words = new Span(
                (addsUp ? Glyph.CHECK : Glyph.WARNING).draw(),
                new Span(getTranslation(addsUp ? "base.sum.right" : "base.sum.wrong")));
        words.addClassName(addsUp ? "rw-sum-ok" : "rw-sum-wrong");
        addComponentAsFirst(words);
        return this;
    }

    private Span shown(Term term) {
        var shown = new Span();
        shown.addClassName("rw-nowrap");
        shown.getElement().appendChild(new Element("b").setText(getTranslation("base.number", term.number())));
        shown.add(new Span(" " + term.words()));
        return shown;
    }

    private static Span operator(String sign) {
        var operator = new Span(sign);
        operator.addClassName("rw-op");
        return operator;
    }
}
