package org.rulewright.comment;

import org.rulewright.base.Sha256;
import org.rulewright.comment.letter.LetterText;

/** How far the reading of a letter has come. */
public sealed interface LetterPages {

    /** It is still being read. */
    record Waiting() implements LetterPages {}

    /**
     * It cannot be taken apart.
     *
     * @param key why, as a key of the translations
     */
    record Unreadable(String key) implements LetterPages {}

    /**
     * It can be taken apart.
     *
     * @param content what tells it from other letters
     */
    record Legible(Sha256 content, LetterText text) implements LetterPages {}
}
