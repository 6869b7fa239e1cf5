package org.rulewright.moderation;

import java.util.List;
import org.rulewright.comment.TrackingNumber;

/**
 * What came of publishing many comments at once.
 *
 * @param published how many are public now
 * @param refused those that somebody else decided about, or that were withdrawn, in the meantime
 */
public record BulkOutcome(int published, List<TrackingNumber> refused) {}
