package org.rulewright.comment.imports;

import java.util.List;

/**
 * Something that was not taken over.
 *
 * @param file where it stands, below what was imported, with the line if it is one of many
 * @param key the text that says why
 * @param arguments what fills the places of the text
 */
public record ImportProblem(String file, String key, List<Object> arguments) {

    static ImportProblem of(String file, String key, Object... arguments) {
        return new ImportProblem(file, key, List.of(arguments));
    }
}
