package org.rulewright.base;

import java.util.List;

/**
 * A mail that somebody is to get because of what just happened; published as an event inside the transaction, so that
 * it is sent if and only if the act itself is kept.
 *
 * @param to the address, as its owner gave it
 * @param key names the words: {@code key.subject} and {@code key.text} in the translations
 * @param arguments what fills the places of both texts, in order; may hold secrets, and must not be logged
 */
public record Letter(String to, String key, List<String> arguments) {

    public Letter {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
        return "Letter[" + key + "]";
    }
}
