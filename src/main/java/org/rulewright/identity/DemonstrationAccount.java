package org.rulewright.identity;

/** An account that anybody may use; there are some in demonstration mode and none otherwise. */
public record DemonstrationAccount(String username, String password, String displayName, Role role) {}
