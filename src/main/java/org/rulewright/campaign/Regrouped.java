package org.rulewright.campaign;

import java.util.Set;
import org.rulewright.comment.CommentId;

/**
 * Some comments may take part in a campaign now that did not before, or the other way round.
 *
 * @param comments all for which that may have changed, and some for which it has not
 */
public record Regrouped(Set<CommentId> comments) {}
