package org.rulewright.ruletext.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is written, in memory, with the portal's own words. */
public final class WrittenFiles {
    public static final Phrases PHRASES = phrases();

    private WrittenFiles() {}

    public static byte[] bytes(Consumer<OutputStream> writing) {
        var bytes = new ByteArrayOutputStream();
        writing.accept(bytes);
        return bytes.toByteArray();
    }

    static String text(Consumer<OutputStream> writing) {
        return new String(bytes(writing), StandardCharsets.UTF_8);
    }

    /** The text as XML can hold it. */
    public static String inXml(String text) {
        return text.codePoints()
                .map(sign -> Character.getType(sign) == Character.CONTROL
                                && !List.of(9, 10, 13).contains(sign)
                        ? 0xFFFD
                        : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Phrases phrases() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("vaadin-i18n/translations");
        messages.setDefaultEncoding("UTF-8");
        return (key, arguments) -> messages.getMessage(key, arguments, Locale.ENGLISH);
    }
}
