package org.rulewright.comment.imports;

import java.util.List;

/** A record that cannot be taken over; the import says why and goes on. */
class BadRecord extends Exception {

    private final transient List<Object> arguments;

    BadRecord(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    ImportProblem in(String file) {
        return new ImportProblem(file, String.valueOf(getMessage()), arguments);
    }
}
