package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Says which keys do what on the desk, and turns them off and on; the browser remembers which. */
final class KeyHint extends NativeButton {

    KeyHint() {
        setText(getTranslation("synthesis.keys"));
        addClassNames("rw-keys", "rw-hide-narrow");
        getElement().setAttribute("aria-pressed", "true").setAttribute("data-keys", true);
    }
}
