package org.rulewright.comment;

import java.time.Instant;
import org.rulewright.base.Secret;

/**
 * The agency's word that a comment is safely here.
 *
 * @param secret opens the sender's own page
 * @param late whether it came after the close, and was taken in all the same
 */
public record Receipt(TrackingNumber trackingNumber, Secret secret, Instant received, boolean late) {}
