package org.rulewright.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.rulewright.base.ui.Glyph;
import org.rulewright.search.Query;

/** Where one types what to find. */
final class SearchBox extends Div {

    private final TextField words = new TextField();

    SearchBox(String label, Consumer<String> search) {
        addClassName("rw-search");
        getElement().setAttribute("role", "search").setAttribute("aria-label", label);
        words.setAriaLabel(label);
        words.setPrefixComponent(Glyph.SEARCH.draw());
        words.setClearButtonVisible(true);
        words.setMaxLength(Query.MOST_CHARACTERS);
        words.addKeyPressListener(Key.ENTER, _ -> search.accept(words.getValue()));
        add(words, new Button(getTranslation("search.search"), _ -> search.accept(words.getValue())));
    }

    void show(String text) {
        words.setValue(text);
    }
}
