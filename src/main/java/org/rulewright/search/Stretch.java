package org.rulewright.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.rulewright.search.wording.Days;

/** Some days in a row, as a value of {@link Facet#RECEIVED}: {@code 2022-06-01..2022-06-30}. */
public record Stretch(LocalDate first, LocalDate last) {

    private static final String TO = "..";

    /** Reads one; empty where it is none. */
    public static Optional<Stretch> of(String value) {
        var middle = value.indexOf(TO);
        try {
            return middle < 0
                    ? Optional.empty()
                    : Optional.of(new Stretch(
                                    LocalDate.parse(value.substring(0, middle)),
                                    LocalDate.parse(value.substring(middle + TO.length()))))
                            .filter(stretch -> Days.have(stretch.first()) && Days.have(stretch.last()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** As addresses have it. */
    public String value() {
        return first + TO + last;
    }
}
