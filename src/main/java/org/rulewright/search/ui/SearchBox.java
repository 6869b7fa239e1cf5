package org.rulewright.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rulewright.base.ui.Glyph;

/** Where one types what to find, with suggestions below; choosing one fills the box, and nothing more. */
final class SearchBox extends Div {

    private static final String TYPED = "element.inputElement.value";

    private final ComboBox<String> words = new ComboBox<>();

    SearchBox(String label, Function<String, List<String>> suggest, Consumer<String> search) {
        addClassName("rw-search");
        getElement().setAttribute("role", "search").setAttribute("aria-label", label);
        words.setAriaLabel(label);
        words.setPrefixComponent(Glyph.SEARCH.draw());
        words.setClearButtonVisible(true);
        words.setAllowCustomValue(true);
        words.setManualValidation(true);
        words.addClassName("rw-suggesting");
        words.setDataProvider(
                new CallbackDataProvider<String, String>(
                        query -> page(suggest.apply(query.getFilter().orElse("")), query.getOffset(), query.getLimit()),
                        query -> suggest.apply(query.getFilter().orElse("")).size()),
                filter -> filter);
        words.addCustomValueSetListener(typed -> words.setValue(typed.getDetail()));
        words.getElement()
                .addEventListener(
                        "keydown",
                        typed -> search.accept(typed.getEventData().path(TYPED).asString("")))
                .setFilter("event.key === 'Enter'")
                .addEventData(TYPED);
        add(
                words,
                new Button(
                        getTranslation("search.search"),
                        _ -> search.accept(words.getOptionalValue().orElse(""))));
    }

    /** Shows the words; nothing is wrong with them. */
    void show(String text) {
        words.setInvalid(false);
        if (text.isEmpty()) {
            words.clear();
        } else {
            words.setValue(text);
        }
    }

    /** Shows the words, and why they are not searched for. */
    void refuse(String text, String why) {
        show(text);
        words.setErrorMessage(why);
        words.setInvalid(true);
    }

    private static Stream<String> page(List<String> all, int offset, int limit) {
        return all.stream().skip(offset).limit(limit);
    }
}
