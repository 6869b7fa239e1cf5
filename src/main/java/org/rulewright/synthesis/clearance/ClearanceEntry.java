package org.rulewright.synthesis.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Sha256;
import org.rulewright.identity.AccountId;

/**
 * What somebody said for a role to a part of the answers.
 *
 * @param returned whether it was given back instead of signed
 * @param reason why it was given back; empty where it was signed
 * @param account who said it
 * @param by his name
 * @param inPlaceOf the name of the one for whom he stood in; null where it was his own step
 */
public record ClearanceEntry(
        ClearanceRole role,
        String item,
        Sha256 read,
        boolean returned,
        String reason,
        AccountId account,
        String by,
        @Nullable String inPlaceOf,
        Instant at) {}
