package org.rulewright.base;

/** A {@link Refusal} for something that is not there, or not there for this person: the two must look alike. */
public class NotFound extends Refusal {

    /** Refuses with the text behind the key; the arguments fill its places in order. */
    public NotFound(String key, Object... arguments) {
        super(key, arguments);
    }
}
