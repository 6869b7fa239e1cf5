package org.rulewright.synthesis.suggestion;

/** Names a sandbox. */
public record SandboxId(long value) {}
