package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** Tells which single keys the text knows, and turns them off for whoever does not want them. */
@Tag("text-keys")
public final class TextKeys extends Component implements HasStyle {
    public TextKeys() {
        getElement().setAttribute("label", getTranslation("ruletext.reading.keys"));
    }
}
