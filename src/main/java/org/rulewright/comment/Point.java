package org.rulewright.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.QuestionId;
import org.rulewright.ruletext.Anchor;

/**
 * One thing that a comment says, as its author bracketed it.
 *
 * @param number its place in the comment, from 1
 * @param anchor the words of the rule that it is about; null for the whole rule
 * @param question the question of the docket that it answers; null where it answers none
 * @param document the place in a document of the docket that it is about; null where it is about none
 * @param documentTitle the title of that document; empty where it is about none
 * @param suggestedWording what the provision should say instead; empty where nothing is suggested
 * @param evidence the facts behind it, in the order of the author
 * @param joins the point of somebody else that it joins; null where it joins none
 * @param joinedBy how many published points join this one
 */
public record Point(
        PointId id,
        int number,
        @Nullable Anchor anchor,
        @Nullable QuestionId question,
        @Nullable DocumentPlace document,
        String documentTitle,
        String words,
        Ask ask,
        String suggestedWording,
        List<Evidence> evidence,
        @Nullable JoinedPoint joins,
        long joinedBy) {

    /** Keeps its own copy. */
    public Point {
        evidence = List.copyOf(evidence);
    }
}
