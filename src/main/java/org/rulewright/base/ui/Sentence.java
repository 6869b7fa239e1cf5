package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/** A translated sentence with a link or a mark in its middle, wherever the language puts it. */
public final class Sentence extends Span {

    /** What to give the translation for the place of the component. */
    public static final String PLACE = "\uFFFC";

    /** The sentence with its component in the place that the translation gives it. */
    public Sentence(String words, Component inner) {
        var place = words.indexOf(PLACE);
        if (place < 0) {
            add(new Text(words));
        } else {
            add(new Text(words.substring(0, place)), inner, new Text(words.substring(place + PLACE.length())));
        }
    }
}
