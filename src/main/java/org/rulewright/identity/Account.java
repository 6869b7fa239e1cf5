package org.rulewright.identity;

/** Somebody who signs in: under which name, shown how, and in which role. */
public record Account(AccountId id, String username, String displayName, Role role) {}
