package org.rulewright.synthesis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rulewright.identity.AccountId;

/**
 * Who did something, and when.
 *
 * @param by null where the portal did it by itself
 */
public record Act(@Nullable AccountId by, Instant at) {}
