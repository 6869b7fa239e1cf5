package org.rulewright.search.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be asked for by {@code field:value}. */
public enum Field {
    ORGANISATION("org", "organisation", "organization"),
    NAME("name", "from"),
    COUNTRY("country"),
    CATEGORY("category"),
    DOCKET("docket"),
    AGENCY("agency"),
    STAGE("stage"),
    CHANNEL("channel"),
    PROVISION("provision", "about"),
    ASK("ask", "asks"),
    POSITION("position", "stance"),
    EVIDENCE("evidence"),
    CONCERN("concern"),
    FILE("file"),
    LANGUAGE("lang", "language"),
    KIND("kind"),
    AFTER("after", "since"),
    BEFORE("before"),
    IS("is"),
    HAS("has");

    private static final Set<String> STATES = Set.of("campaign", "late", "sample", "withheld");
    private static final Set<String> POSSESSIONS = Set.of("attachment", "wording", "point", "evidence", "organisation");

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** The name by which help calls it. */
    public String shown() {
        return names.getFirst();
    }

    static Optional<Field> of(String typed) {
        var name = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(name))
                .findFirst();
    }

    /** The value in the form that the index knows; empty where this field never has it. */
    Optional<String> known(String value) {
        return switch (this) {
            case IS -> oneOf(STATES, value);
            case HAS -> oneOf(POSSESSIONS, singular(value));
            case ASK, POSITION, STAGE, CHANNEL, EVIDENCE -> Optional.of(code(value));
            default -> Optional.of(value);
        };
    }

    private static Optional<String> oneOf(Set<String> known, String value) {
        return Optional.of(value.toLowerCase(Locale.ROOT)).filter(known::contains);
    }

    private static String singular(String value) {
        var one = value.toLowerCase(Locale.ROOT);
        return switch (one) {
            case "file", "files", "attachments" -> "attachment";
            case "points", "wordings" -> one.substring(0, one.length() - 1);
            default -> one;
        };
    }

    private static String code(String value) {
        return value.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
