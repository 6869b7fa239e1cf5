package org.rulewright.comment;

import org.jspecify.annotations.Nullable;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;

/**
 * One thing that a comment says, as its author bracketed it.
 *
 * @param number its place in the comment, from 1
 * @param anchor the words of the rule that it is about; null for the whole rule
 * @param question the question of the docket that it answers; null where it answers none
 * @param suggestedWording what the provision should say instead; empty where nothing is suggested
 * @param evidence the figures behind it; null where there are none
 */
public record Point(
        PointId id,
        int number,
        @Nullable Anchor anchor,
        @Nullable QuestionId question,
        String words,
        Ask ask,
        String suggestedWording,
        @Nullable Evidence evidence) {}
