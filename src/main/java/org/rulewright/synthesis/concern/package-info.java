/** What stands behind a concern: who says it, with which facts, about which words, and what was answered to the like before. */
@NullMarked
package org.rulewright.synthesis.concern;

import org.jspecify.annotations.NullMarked;
