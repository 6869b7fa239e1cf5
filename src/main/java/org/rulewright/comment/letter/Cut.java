package org.rulewright.comment.letter;

/** Why a point begins where it begins. */
public enum Cut {
    /** A row of a comment table. */
    ROW,
    /** "Comment 3:". */
    LABEL,
    /** An item of a list. */
    ITEM,
    /** A heading. */
    HEADING,
    /** A heading that names a provision. */
    PLACE,
    /** A paragraph that names a place of its own, or asks for something. */
    PARAGRAPH,
    /** A sentence that asks for something about another place than the one before. */
    SENTENCE,
    /** What is before would be longer than a point may be. */
    LENGTH,
    /** Its author divided a proposed point here. */
    AUTHOR
}
