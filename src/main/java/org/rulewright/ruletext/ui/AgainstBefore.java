package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.drafting.OpenProvision;

/** The provision as it reads against the version before, live. */
final class AgainstBefore extends Section {
    private final int version;
    private final Div words = new Div();

    /** @param version the number of the version before; 0 where there is none */
    AgainstBefore(int version) {
        this.version = version;
        addClassName("rw-preview");
        var title = new H3(getTranslation("ruletext.draft.against", version));
        title.addClassName("rw-preview-title");
        words.addClassName("rw-draft-words");
        add(title, words);
        setVisible(version > 0);
    }

    void show(OpenProvision open) {
        words.removeAll();
        var before = open.before();
        var now = open.provision().text();
        if (before == null) {
            words.add(quiet(getTranslation("ruletext.draft.new", version)), new RedlineText(Redline.inserted(now)));
        } else if (before.text().equals(now)) {
            words.add(quiet(getTranslation("ruletext.draft.same")));
        } else {
            words.add(new RedlineText(Redline.of(before.text(), now)));
        }
        if (before != null && !before.number().equals(open.provision().number())) {
            words.add(quiet(" " + getTranslation("ruletext.was", before.label())));
        }
    }

    private static Span quiet(String sentence) {
        var span = new Span(sentence + " ");
        span.addClassNames("rw-small", "rw-quiet");
        return span;
    }
}
