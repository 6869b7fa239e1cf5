package org.rulewright.synthesis.suggestion.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Category;
import org.rulewright.synthesis.suggestion.Place;
import org.rulewright.synthesis.suggestion.Wording;

/** What places and categories are called in a sentence. */
final class Labels {
    private static final int SHORT = 120;

    private Labels() {}

    static String of(Place place) {
        return place.label().isEmpty() ? I18NProvider.translate("synthesis.unnumbered") : place.label();
    }

    /** The first words of the provision as it stands or, where it is gone, stood. */
    static String beginning(Place place) {
        var words = words(place);
        return words.length() <= SHORT ? words : words.substring(0, SHORT).strip() + " …";
    }

    static String words(Place place) {
        var provision = place.provision();
        return provision == null
                ? place.wordings().getFirst().rebased().suggestion().before()
                : provision.text();
    }

    /** The categories that ask for a wording, as one says them. */
    static String askers(Wording wording, Categories categories) {
        return listed(wording.categories().stream()
                .map(categories::get)
                .map(Category::label)
                .toList());
    }

    static String letters(List<Wording> wordings) {
        return listed(wordings.stream().map(Wording::letter).toList());
    }

    static String listed(List<String> words) {
        return ListFormat.getInstance(Locale.ENGLISH, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(words);
    }
}
