/** Keeps the index in step with the truth, and asks it. */
@NullMarked
package org.rulewright.search.index;

import org.jspecify.annotations.NullMarked;
