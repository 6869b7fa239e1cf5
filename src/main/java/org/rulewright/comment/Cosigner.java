package org.rulewright.comment;

/**
 * Somebody who is asked to sign a comment with its sender.
 *
 * @param number the place in the sender's list
 * @param name of the person; empty for an organisation
 * @param organisation empty for a person
 */
public record Cosigner(int number, String name, String organisation, State state) {

    /** What somebody answered who was asked to sign. */
    public enum State {
        /** Nothing yet. */
        ASKED,
        /** Signed the comment as it is now. */
        CONFIRMED,
        /** Does not sign. */
        DECLINED,
        /** Was taken off by the sender. */
        REMOVED
    }

    /** The organisation with the person in it, or whichever of them there is. */
    public String shownName() {
        return name.isEmpty() || organisation.isEmpty() ? name + organisation : name + ", " + organisation;
    }
}
