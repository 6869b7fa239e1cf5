/** Sentences about keeping the index in step. */
@NullMarked
package org.rulewright.search.index;

import org.jspecify.annotations.NullMarked;
