package org.rulewright.notification;

/** A mail could not be handed over; the message says why in a code that holds no address and no words. */
final class Undelivered extends Exception {

    /** What to do about it. */
    enum Kind {
        /** Nothing can be sent at present; it is not this mail's fault. */
        AWAY,
        /** This mail was not taken now; it may be later. */
        LATER,
        /** The address takes no mail, and will not. */
        REFUSED
    }

    private final Kind kind;

    Undelivered(Kind kind, String code) {
        super(code);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** Such as {@code 550 5.1.1}, or a word of ours. */
    String code() {
        return String.valueOf(getMessage());
    }
}
