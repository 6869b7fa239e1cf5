package org.rulewright.synthesis.ui;

import java.util.Optional;

/**
 * What stands before and after a comment in the list that somebody goes through.
 *
 * @param back where the list is that he came from; empty where he is in none but the desk's
 */
public record Neighbours(Optional<SynthesisAddress> before, Optional<SynthesisAddress> after, Optional<String> back) {}
