/** Turns words into vectors, so that what means the same is found whatever its words. */
@NullMarked
package org.rulewright.search.meaning;

import org.jspecify.annotations.NullMarked;
