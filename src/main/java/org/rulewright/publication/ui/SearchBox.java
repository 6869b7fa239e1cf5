package org.rulewright.publication.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.rulewright.base.ui.Glyph;

/** One field that leads to the search over everything public. */
final class SearchBox extends Div {

    private final TextField words = new TextField();

    SearchBox() {
        addClassName("rw-search");
        getElement().setAttribute("role", "search");
        words.setAriaLabel(getTranslation("publication.search.label"));
        words.setPlaceholder(getTranslation("publication.search.example"));
        words.setPrefixComponent(Glyph.SEARCH.draw());
        words.setClearButtonVisible(true);
        words.addKeyPressListener(Key.ENTER, _ -> search());
        add(words, new Button(getTranslation("publication.search"), _ -> search()));
    }

    private void search() {
        var query = words.getValue().isBlank()
                ? QueryParameters.empty()
                : QueryParameters.of("q", words.getValue().strip());
        getUI().ifPresent(ui -> ui.navigate("search", query));
    }
}
