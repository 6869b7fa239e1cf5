package org.rulewright.ruletext.web;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The translated words around a text. */
interface Words {
    String of(String key, Object... arguments);

    static Words in(MessageSource messages, Locale locale) {
        return (key, arguments) -> messages.getMessage(key, arguments, locale);
    }
}
