package org.rulewright.comment.bundle.source;

/** What is odd about a message, and worth a look before it is taken in. */
public enum Remark {
    /** Says that another message could not be delivered. */
    BOUNCE,
    /** Written by a machine, such as a notice of absence. */
    AUTOMATIC,
    /** Marked as spam on its way. */
    SPAM,
    /** Its words came as a web page only, and were made plain. */
    HTML_ONLY,
    /** Its signs are not of the kind that it says; they were read as well as could be. */
    UNSURE_SIGNS,
    /** Has more parts, or parts deeper in one another, than are read; the rest is only in the message itself. */
    NOT_ALL_READ,
    /** Pictures in its text, such as of a signature, were left out. */
    PICTURES_LEFT_OUT,
    /** No server said when it took it: the time is its sender's word. */
    SENDERS_TIME,
    /** Its sender's time and the server's lie more than a day apart. */
    TIMES_APART,
    /** Has no words of its own but its subject. */
    SUBJECT_ONLY;

    /** Whether it is left out unless staff say otherwise. */
    public boolean leavesOut() {
        return this == BOUNCE || this == AUTOMATIC || this == SPAM;
    }
}
