package org.rulewright.moderation;

/** There is something to do in the background, once the transaction is over. */
record WorkBegun() {}
