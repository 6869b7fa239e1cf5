package org.rulewright.ruletext.intake.source;

/** Words or an element of an XML document. */
sealed interface Node permits Element, Words {}
