package org.rulewright.comment.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The names of countries to choose from. */
final class Countries {

    private Countries() {}

    static List<String> names() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                .sorted()
                .toList();
    }
}
