package org.rulewright.comment;

import org.jspecify.annotations.Nullable;

/** Keeps any script as it is, and replaces the few signs that no UTF-8 database can hold. */
public final class StorableText {

    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    /** The same for what was typed; what is missing is empty. */
    static String typed(@Nullable String text) {
        return text == null ? "" : of(text);
    }

    /** The same text, with NUL and broken surrogates replaced by the replacement sign. */
    public static String of(String text) {
        if (isStorable(text)) {
            return text;
        }
        var storable = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> sign == 0 || Character.getType(sign) == Character.SURROGATE ? REPLACEMENT : sign)
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }

    private static boolean isStorable(String text) {
        for (var place = 0; place < text.length(); place++) {
            var sign = text.charAt(place);
            if (Character.isSurrogate(sign)) {
                var isPair = Character.isHighSurrogate(sign)
                        && place + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(place + 1));
                if (!isPair) {
                    return false;
                }
                place++;
            } else if (sign == 0) {
                return false;
            }
        }
        return true;
    }
}
