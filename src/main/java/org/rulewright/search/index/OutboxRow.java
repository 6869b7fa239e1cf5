package org.rulewright.search.index;

import org.rulewright.search.truth.Subject;

/**
 * Something that has yet to reach the index, claimed by one relay.
 *
 * @param background whether it may wait until all that just happened has been sent
 * @param attempts how often the engine has refused it
 * @param version orders it among all that is ever sent about the subject
 */
record OutboxRow(long id, Subject subject, boolean background, int attempts, long version) {}
