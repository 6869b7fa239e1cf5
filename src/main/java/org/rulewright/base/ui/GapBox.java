package org.rulewright.base.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * The place of words that are not public: a grey box with the ground in it, spoken as such, with a lock where the sender
 * claimed confidentiality.
 *
 * <p>Its text is the label letter for letter, brackets and all, so that selections and copies count right.
 */
public final class GapBox extends Span {

    /** A box with this label, which stands in square brackets in the text. */
    public GapBox(String label, boolean isClaimed) {
        addClassName("rw-gap");
        var spoken = new Span(I18NProvider.translate("base.gap.spoken") + " ");
        spoken.addClassName("rw-vh");
        spoken.getElement().setAttribute("data-skip", true);
        add(spoken);
        if (isClaimed) {
            addClassName("rw-gap-claimed");
            add(Glyph.LOCK.draw());
        }
        var opens = label.startsWith("[") ? 1 : 0;
        var closes = label.length() - (label.endsWith("]") ? 1 : 0);
        bracket(label.substring(0, opens));
        var words = new Span(label.substring(opens, Math.max(opens, closes)));
        words.addClassName("rw-gap-words");
        add(words);
        bracket(label.substring(Math.max(opens, closes)));
    }

    private void bracket(String sign) {
        if (!sign.isEmpty()) {
            var bracket = new Element("span").setText(sign);
            bracket.getClassList().add("rw-gap-bracket");
            getElement().appendChild(bracket);
        }
    }
}
