package org.rulewright.ruletext.intake.source;

/** Words in an XML document. */
record Words(String text) implements Node {}
