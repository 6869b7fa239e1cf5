package org.rulewright.campaign;

import org.rulewright.comment.CommentId;
import org.rulewright.comment.TrackingNumber;

/**
 * What a comment says beyond the text of its campaign; it can be made an excerpt.
 *
 * @param place the text of the comment in which it stands, as {@link org.rulewright.comment.CommentTexts} names it, or
 *     {@link FilePage}
 * @param start where it stands there
 * @param end where it ends there
 * @param comments how many comments say the same text
 */
public record Addition(
        CommentId comment, TrackingNumber number, String place, int start, int end, String words, long comments) {}
