package org.rulewright.files;

/** What was found in a file that its reader should know; the words are in the translations. */
public enum Finding {
    /** Nobody can read it without a password. */
    ENCRYPTED,
    /** It holds programs of an office suite. */
    MACROS,
    /** It holds JavaScript. */
    SCRIPT,
    /** It would start another program. */
    STARTS_PROGRAM,
    /** Other files are packed into it. */
    CONTAINS_FILES,
    /** It unpacks to far more than any document needs; it was not unpacked. */
    BOMB,
    /** It is a picture of more points than can be shown; it was not decoded. */
    HUGE_PICTURE,
    /** It is torn, or not built as its kind is. */
    DAMAGED,
    /** Reading it took more time or memory than any document should. */
    TOO_COSTLY,
    /** It is so long that only its beginning was read. */
    CUT,
    /** No words were found in it: a scan or a picture. */
    NO_WORDS;

    /** Whether it is something to beware of, not only to know. */
    public boolean isWarning() {
        return this != NO_WORDS && this != CUT && this != CONTAINS_FILES;
    }
}
