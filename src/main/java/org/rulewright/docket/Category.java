package org.rulewright.docket;

/**
 * A kind of commenter on an agency's controlled list.
 *
 * @param code the name in data and addresses, such as {@code ACADEMIA}
 * @param label the name on screens, in the agency's words
 * @param mark the shape and colour that stand beside the label
 */
public record Category(String code, String label, CategoryMark mark) {

    /** The code of the one category that every agency has: what fits no other, and may be mapped later. */
    public static final String OTHER = "OTHER";
}
