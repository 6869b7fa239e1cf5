package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** The contents of a text, with the place where the reader is; it comes over plain HTTP like the text. */
@Tag("text-outline")
public final class TextContents extends Component implements HasStyle {
    public TextContents(TextSource source) {
        getElement()
                .setAttribute("src", source.outline())
                .setAttribute("label", getTranslation("ruletext.reading.contents"));
    }
}
