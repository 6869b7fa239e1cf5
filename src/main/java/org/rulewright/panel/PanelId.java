package org.rulewright.panel;

/** Names a panel. */
public record PanelId(long value) {}
