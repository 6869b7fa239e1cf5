package org.rulewright.ruletext.drafting;

import java.time.Instant;
import org.rulewright.ruletext.LineageId;

/**
 * What an act came to.
 *
 * @param revision the draft's count after it: what the caller has seen from now on
 * @param focus the provision to look at next: the one it was done to, the one it made, or the one now in its place
 */
public record ActDone(int revision, LineageId focus, Instant at) {}
