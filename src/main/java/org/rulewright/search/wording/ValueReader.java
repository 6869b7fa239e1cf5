package org.rulewright.search.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what stands behind the name of a field. */
final class ValueReader {

    private final List<Misreading> misread;

    ValueReader(List<Misreading> misread) {
        this.misread = misread;
    }

    /** What is meant; empty, and noted, where nothing can be meant. */
    Optional<Term> read(Field field, String value) {
        if (value.isBlank()) {
            return noted("search.misread.empty", field.shown() + ":");
        }
        return switch (field) {
            case AFTER -> day(value).<Term>map(Term.Since::new).or(() -> noted("search.misread.day", value));
            case BEFORE -> day(value).<Term>map(Term.Before::new).or(() -> noted("search.misread.day", value));
            default ->
                field.known(value.strip())
                        .<Term>map(known -> new Term.Value(field, known))
                        .or(() -> noted("search.misread." + field.name().toLowerCase(Locale.ROOT), value));
        };
    }

    private Optional<Term> noted(String key, String what) {
        misread.add(new Misreading(key, what));
        return Optional.empty();
    }

    /** The first day of what is said: a day, a month or a year. */
    private static Optional<LocalDate> day(String value) {
        try {
            var day = switch (value.length()) {
                case 4 -> Year.parse(value).atDay(1);
                case 7 -> YearMonth.parse(value).atDay(1);
                default -> LocalDate.parse(value);
            };
            return Optional.of(day).filter(Days::have);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
