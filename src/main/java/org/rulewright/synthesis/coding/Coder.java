package org.rulewright.synthesis.coding;

import org.rulewright.identity.AccountId;

/**
 * Somebody who codes a sample.
 *
 * @param coded how many of its excerpts that person has coded
 */
public record Coder(AccountId id, String name, int coded) {}
