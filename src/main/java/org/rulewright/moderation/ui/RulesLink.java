package org.rulewright.moderation.ui;

import com.vaadin.flow.component.html.Anchor;

/** The way to the rules. */
final class RulesLink extends Anchor {

    RulesLink() {
        setHref(RulesAddress.PATH);
        setText(getTranslation("moderation.rules.title"));
        addClassNames("rw-small", "rw-tap");
    }
}
