/** Searches that people keep, and those of which they want to hear. */
@NullMarked
package org.rulewright.search.saved;

import org.jspecify.annotations.NullMarked;
