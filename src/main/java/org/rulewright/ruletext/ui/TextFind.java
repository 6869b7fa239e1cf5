package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** Finds words in the text that the page shows, in all of it; works in the browser alone. */
@Tag("text-find")
public final class TextFind extends Component implements HasStyle {
    public TextFind() {
        name("find", "ruletext.reading.find");
        name("looking", "ruletext.reading.find.looking");
        name("count", "ruletext.reading.find.count");
        name("none", "ruletext.reading.find.none");
        name("next", "ruletext.reading.find.next");
        name("previous", "ruletext.reading.find.previous");
        name("clear", "ruletext.reading.find.clear");
    }

    private void name(String attribute, String key) {
        getElement().setAttribute("label-" + attribute, getTranslation(key, "{0}", "{1}"));
    }
}
