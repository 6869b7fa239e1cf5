package org.rulewright.docket;

/** Names an agency. */
public record AgencyId(long value) {}
