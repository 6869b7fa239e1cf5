package org.rulewright.ruletext.intake.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a GPO document says about itself. */
final class GpoAbout {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private GpoAbout() {}

    static About of(Element root) {
        var title = Stream.concat(
                        root.descendants("PREAMB").flatMap(part -> part.elements("SUBJECT")),
                        root.descendants("FDSYS").flatMap(part -> part.elements("TITLE")))
                .map(GpoAbout::words)
                .findFirst()
                .orElse("");
        var author = Stream.concat(
                        root.descendants("AGENCY"),
                        root.descendants("PARENT")
                                .filter(parent -> parent.attribute("SEQ").equals("0")))
                .map(GpoAbout::words)
                .findFirst()
                .orElse("");
        var note = Stream.concat(root.descendants("DEPDOC"), root.descendants("RIN"))
                .map(GpoAbout::words)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return new About(title, date(root), author, note);
    }

    private static String words(Element element) {
        return Wording.plain(element.words());
    }

    private static @Nullable LocalDate date(Element root) {
        return Stream.concat(root.descendants("DATE"), root.descendants("DATED"))
                .map(GpoAbout::words)
                .flatMap(written -> parsed(written).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> parsed(String words) {
        try {
            var date = words.replaceFirst("^Dated: ", "").replaceFirst("\\.$", "");
            return Optional.of(date.matches("\\d{4}-.*") ? LocalDate.parse(date) : LocalDate.parse(date, WRITTEN));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
