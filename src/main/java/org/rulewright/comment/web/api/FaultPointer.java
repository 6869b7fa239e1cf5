package org.rulewright.comment.web.api;

import java.util.Map;

/** Says the place of a fault in the terms of what was sent: as a JSON pointer. */
final class FaultPointer {

    /** Places whose name in the JSON is another than in the form. */
    private static final Map<String, String> ABOVE = Map.of(
            "name", "submitter/name",
            "organisation", "submitter/organisation",
            "category", "submitter/category",
            "country", "submitter/country");

    private static final Map<String, String> BELOW = Map.of("anchor", "quote", "licences", "licencesPerYear");

    private FaultPointer() {}

    /** The pointer for a place such as {@code category} or {@code points.2.words}. */
    static String of(String field) {
        var pointer = new StringBuilder();
        for (var step : field.split("\\.", -1)) {
            var names = pointer.isEmpty() ? ABOVE : BELOW;
            pointer.append('/').append(names.getOrDefault(step, step));
        }
        return pointer.toString();
    }
}
