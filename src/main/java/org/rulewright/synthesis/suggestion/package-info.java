/** The wordings that comments ask for: who asks, which exclude each other, and what a chosen set would make of the text. */
@NullMarked
package org.rulewright.synthesis.suggestion;

import org.jspecify.annotations.NullMarked;
