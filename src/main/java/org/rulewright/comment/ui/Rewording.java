package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.rulewright.ruletext.Hunk;
import org.rulewright.ruletext.Redline;

/** How a suggested wording differs from the text: deleted before inserted, spoken as well as drawn. */
final class Rewording extends Span {

    Rewording(String before, String after) {
        for (var hunk : Redline.of(before, after).hunks()) {
            getElement().appendChild(drawn(hunk));
        }
    }

    private Element drawn(Hunk hunk) {
        return switch (hunk.kind()) {
            case KEEP -> new Element("span").setText(hunk.text());
            case DELETE -> marked("del", "comment.redline.deleted", hunk.text());
            case INSERT -> marked("ins", "comment.redline.inserted", hunk.text());
        };
    }

    private Element marked(String tag, String key, String text) {
        var spoken = new Element("span").setText(getTranslation(key));
        spoken.getClassList().add("rw-vh");
        return new Element(tag).appendChild(spoken, new Element("span").setText(text));
    }
}
