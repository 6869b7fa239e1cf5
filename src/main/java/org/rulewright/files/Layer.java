package org.rulewright.files;

/** Where in a file words stand; most of it is not seen by whoever looks at its pages. */
public enum Layer {
    /** The pages, whether their words are visible or not: invisible ink and words below a black bar are words too. */
    PAGE,
    /** Words of the pages that nobody sees: below a bar, in the colour of the paper, or beside the page. */
    COVERED,
    ANNOTATION,
    FORM_FIELD,
    /** Words that were deleted or moved while changes were tracked. */
    TRACKED_CHANGE,
    /** What somebody wrote beside the text. */
    REMARK,
    /** Title, author, properties, names, alternative texts and whatever else describes the file. */
    METADATA,
    /** A file in the file. */
    EMBEDDED,
    /** How the file was before it was saved last; it is still in it. */
    EARLIER_STATE,
    /** Anything else among its bytes. */
    BYTES
}
