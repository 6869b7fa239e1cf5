package org.rulewright.confidential;

/** The agency proposes a public version of a confidential file; its sender is to be told. */
public record TwinProposed(ConfidentialPart part, String reason) {}
