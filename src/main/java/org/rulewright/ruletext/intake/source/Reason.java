package org.rulewright.ruletext.intake.source;

/** Why a part of a source has no place among the provisions. */
public enum Reason {
    /** A table of contents repeats the headings. */
    CONTENTS,
    /** The number of a printed page. */
    PAGE,
    /** A line that every page repeats. */
    RUNNING_HEAD,
    /** The same heading once more. */
    REPEATED,
    /** The number of a picture, which a text cannot hold. */
    GRAPHIC,
    /** What the source says about itself. */
    ABOUT,
    /** What stands on the cover or the back page. */
    COVER,
    /** Words that a tracked change deletes. */
    DELETED,
    /** A remark in the margin. */
    COMMENT,
    /** A box beside the text. */
    BOX,
    /** A mark by which the text was filed. */
    FILING,
    /** Staff left it out. */
    LEFT_OUT;

    /** The key of its name. */
    public String key() {
        return "ruletext.intake.reason." + name();
    }
}
