package org.rulewright.comment.web.api;

import java.util.Map;

/** Says the place of a fault in the terms of what was sent: as a JSON pointer. */
final class FaultPointer {

    /** Places whose name in the JSON is another than in the form. */
    private static final Map<String, String> NAMES = Map.of(
            "name", "submitter/name",
            "organisation", "submitter/organisation",
            "category", "submitter/category",
            "country", "submitter/country",
            "anchor", "quote",
            "value", "evidence/value",
            "licences", "evidence/licencesPerYear",
            "source", "evidence/source");

    private FaultPointer() {}

    /** The pointer for a place such as {@code category} or {@code points.2.words}. */
    static String of(String field) {
        var pointer = new StringBuilder();
        for (var step : field.split("\\.", -1)) {
            pointer.append('/').append(NAMES.getOrDefault(step, step));
        }
        return pointer.toString();
    }
}
