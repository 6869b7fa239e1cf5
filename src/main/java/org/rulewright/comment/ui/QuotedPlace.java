package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;

/** The words of the rule that a point is about, where they stand. */
final class QuotedPlace extends Div {

    QuotedPlace(Docket docket, org.rulewright.ruletext.Anchor anchor, String passage) {
        addClassName("rw-anchor");
        var key = anchor.isWholeProvision() ? "comment.form.place.provision" : "comment.form.place.words";
        var other = new Anchor(DocketTab.TEXT.address(docket), getTranslation("comment.form.place.other"));
        other.addClassName("rw-tap");
        var source = new Div(new Span(getTranslation(key, anchor.label())), other);
        source.addClassName("rw-anchor-source");
        add(source);
        var at = anchor.isWholeProvision() ? -1 : placeOf(anchor, passage);
        if (at < 0) {
            add(new Span(passage));
            return;
        }
        var end = at + anchor.quote().length();
        add(new Span(passage.substring(0, at)));
        getElement().appendChild(new Element("mark").setText(anchor.quote()));
        add(new Span(passage.substring(end)));
    }

    private static int placeOf(org.rulewright.ruletext.Anchor anchor, String passage) {
        var exact = passage.indexOf(anchor.prefix() + anchor.quote() + anchor.suffix());
        return exact >= 0 ? exact + anchor.prefix().length() : passage.indexOf(anchor.quote());
    }
}
