package org.rulewright.base;

import java.util.List;

/**
 * A mail that somebody is to get because of what just happened; published as an event inside the transaction, so that
 * it is sent if and only if the act itself is kept.
 *
 * @param to the address, as its owner gave it
 * @param key names the words: {@code key.subject} and {@code key.text} in the translations
 * @param arguments what fills the places of both texts, in order; may hold secrets, and must not be logged
 * @param unsubscribe the link by which the receiver ends such mail; empty where it was asked for this once
 */
public record Letter(String to, String key, List<String> arguments, String unsubscribe) {

    public Letter {
        arguments = List.copyOf(arguments);
    }

    /** A letter that was asked for this once. */
    public Letter(String to, String key, List<String> arguments) {
        this(to, key, arguments, "");
    }

    @Override
    public String toString() {
        return "Letter[" + key + "]";
    }
}
