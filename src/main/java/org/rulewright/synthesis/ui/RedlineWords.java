package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.rulewright.ruletext.Hunk;
import org.rulewright.ruletext.Redline;

/** A redline in a line of text: what is deleted and inserted is said as well as drawn. */
final class RedlineWords extends Span {

    RedlineWords(Redline redline) {
        redline.hunks().forEach(hunk -> getElement().appendChild(drawn(hunk)));
    }

    private Element drawn(Hunk hunk) {
        return switch (hunk.kind()) {
            case KEEP -> Element.createText(hunk.text());
            case DELETE -> marked("del", "synthesis.deleted", hunk.text());
            case INSERT -> marked("ins", "synthesis.inserted", hunk.text());
        };
    }

    private Element marked(String tag, String key, String text) {
        var spoken = new Element("span");
        spoken.getClassList().add("rw-vh");
        spoken.setText(getTranslation(key));
        return new Element(tag).appendChild(spoken, Element.createText(text));
    }
}
