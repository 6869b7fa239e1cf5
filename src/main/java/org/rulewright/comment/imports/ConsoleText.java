package org.rulewright.comment.imports;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The portal's words for the console, where no view translates them. */
final class ConsoleText {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vaadin-i18n/translations", Locale.ROOT);

    private ConsoleText() {}

    static String of(String key, List<Object> arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(arguments.toArray());
    }
}
