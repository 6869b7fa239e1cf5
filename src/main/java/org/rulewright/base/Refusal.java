package org.rulewright.base;

import java.util.List;

/**
 * The one exception that a user may cause: the portal says no, and why, in the user's words.
 *
 * <p>The message is a key of the translations; views and HTTP translate it at the edge. Everything else that is thrown
 * is our bug.
 *
 * @see "docs/decisions/0009-error-vocabulary.md"
 */
public class Refusal extends RuntimeException {

    private final transient List<Object> arguments;

    /** Refuses with the text behind the key; the arguments fill its places in order. */
    public Refusal(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    /** The key of the text that says what was refused and what to do. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What fills the places of the text, in order. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
