package org.rulewright.comment;

import java.util.List;

/**
 * What is to be put right in a comment, and where.
 *
 * @param field the place, such as {@code category} or {@code points.2.words}
 * @param key the text that says what to do
 * @param arguments what fills the places of the text
 */
public record Fault(String field, String key, List<Object> arguments) {

    /** A fault at this place. */
    public static Fault at(String field, String key, Object... arguments) {
        return new Fault(field, key, List.of(arguments));
    }
}
