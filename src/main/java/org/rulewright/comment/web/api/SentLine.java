package org.rulewright.comment.web.api;

import org.jspecify.annotations.Nullable;

/**
 * One line of a batch.
 *
 * @param key the idempotency key of this comment alone
 */
record SentLine(@Nullable String key, @Nullable SentComment comment) {}
