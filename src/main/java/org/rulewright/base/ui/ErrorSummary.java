package org.rulewright.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is to be put right, in one place: it takes the focus, and each line leads to its field. */
public final class ErrorSummary extends Div {

    private final H2 title = new H2();
    private final UnorderedList lines = new UnorderedList();

    /** A summary that is not shown while there is nothing to say. */
    public ErrorSummary() {
        addClassName("rw-errsum");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(title, lines);
        setVisible(false);
    }

    /** Shows what each field asks for, in the given order, and takes the focus; hides where all is right. */
    public void show(Map<? extends Component, String> errors) {
        lines.removeAll();
        new LinkedHashMap<>(errors).forEach((field, error) -> lines.add(line(field, error)));
        title.setText(getTranslation("base.errors", errors.size()));
        setVisible(!errors.isEmpty());
        if (!errors.isEmpty()) {
            getElement().callJsFunction("focus");
        }
    }

    private static ListItem line(Component field, String error) {
        var link = new Anchor("#", error);
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", _ -> focus(field)).preventDefault();
        return new ListItem(link);
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.scrollIntoView();
        }
    }
}
