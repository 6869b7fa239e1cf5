package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Shows which keys do what; in what it shows, they can be turned off and on. */
final class KeysButton extends NativeButton {

    private static final List<String> KEYS =
            List.of("next", "previous", "read", "assign", "flag", "open", "undo", "keys");

    KeysButton() {
        setText(getTranslation("synthesis.triage.keys"));
        addClassNames("rw-keys", "rw-hide-narrow");
        getElement().setAttribute("data-key", "?").setAttribute("data-arrows", true);
        addClickListener(_ -> show());
    }

    private void show() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("synthesis.triage.keys.title"));
        var keys = new DescriptionList();
        keys.addClassName("rw-triage-keys");
        KEYS.forEach(key -> {
            keys.add(new DescriptionList.Term(getTranslation("synthesis.triage.key." + key)));
            keys.add(new DescriptionList.Description(getTranslation("synthesis.triage.key." + key + ".does")));
        });
        var toggle = new NativeButton(getTranslation("synthesis.triage.keys.toggle"));
        toggle.addClassName("rw-keys");
        toggle.getElement().setAttribute("aria-pressed", "true").setAttribute("data-keys", true);
        toggle.getElement()
                .executeJs(
                        "this.setAttribute('aria-pressed', String(localStorage.getItem('rulewright.keys-off') !== 'true'))");
        dialog.add(keys, new Span(toggle));
        dialog.getFooter().add(new Button(getTranslation("synthesis.triage.close"), _ -> dialog.close()));
        dialog.open();
    }
}
