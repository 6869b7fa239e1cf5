package org.rulewright.comment;

import java.time.Instant;
import org.rulewright.base.Sha256;

/**
 * Whence a comment came that staff entered; for staff only.
 *
 * @param sender whom to write back to; may be empty
 * @param place where it stands in the source; may be empty
 * @param enteredBy the account that entered it
 */
public record ArrivedSource(
        TrackingNumber trackingNumber,
        String name,
        String mediaType,
        Sha256 content,
        String sender,
        String place,
        String enteredBy,
        Instant entered) {}
