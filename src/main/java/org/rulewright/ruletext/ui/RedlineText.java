package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.rulewright.ruletext.Hunk;
import org.rulewright.ruletext.Redline;

/** A short redline within a view, with a spoken word before what was deleted or inserted. */
public final class RedlineText extends Span {
    public RedlineText(Redline redline) {
        addClassName("rw-redline");
        var deleted = "";
        for (var hunk : redline.hunks()) {
            if (hunk.kind() == Hunk.Kind.INSERT && !deleted.isEmpty() && !deleted.endsWith(" ")) {
                getElement().appendChild(Element.createText(" "));
            }
            getElement().appendChild(written(hunk));
            deleted = hunk.kind() == Hunk.Kind.DELETE ? hunk.text() : "";
        }
    }

    private Element written(Hunk hunk) {
        return switch (hunk.kind()) {
            case KEEP -> Element.createText(hunk.text());
            case DELETE -> spoken("del", "ruletext.deleted", hunk.text());
            case INSERT -> spoken("ins", "ruletext.inserted", hunk.text());
        };
    }

    private Element spoken(String tag, String key, String text) {
        var word = new Span(getTranslation(key) + " ");
        word.addClassName("rw-vh");
        return new Element(tag).appendChild(word.getElement(), Element.createText(text));
    }
}
