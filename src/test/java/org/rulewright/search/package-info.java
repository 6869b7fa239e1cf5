/** Sentences about finding what was said. */
@NullMarked
package org.rulewright.search;

import org.jspecify.annotations.NullMarked;
