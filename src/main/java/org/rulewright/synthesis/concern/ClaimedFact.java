package org.rulewright.synthesis.concern;

import java.util.List;
import org.rulewright.comment.Evidence;

/**
 * A fact as comments give it.
 *
 * @param evidence in the senders' words; of a threshold without the source, which each teller has of his own
 * @param comments how many give it
 * @param tellers the first of them
 */
public record ClaimedFact(Evidence evidence, long comments, List<Teller> tellers) {}
