package org.rulewright.ruletext.export.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for.
 *
 * @param docket the docket's number
 * @param version the version's number
 * @param against the number of the version to read it against; null or the same number for the text alone
 */
record WantedFile(
        String docket, int version, String ending, @Nullable Integer against) {
    Optional<Integer> other() {
        return Optional.ofNullable(against).filter(number -> number != version);
    }

    /** The name that the file is kept under. */
    String name() {
        var redline = other().map("-against-%d"::formatted).orElse("");
        return "%s-text-%d%s.%s".formatted(docket.replaceAll("[^\\w.-]", "-"), version, redline, ending);
    }
}
