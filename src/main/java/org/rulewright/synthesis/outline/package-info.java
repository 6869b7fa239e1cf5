/** Rearranges what concerns hold: makes two of one and one of two, and keeps the history. */
@NullMarked
package org.rulewright.synthesis.outline;

import org.jspecify.annotations.NullMarked;
