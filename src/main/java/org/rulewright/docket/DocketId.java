package org.rulewright.docket;

/** Names a docket. */
public record DocketId(long value) {}
