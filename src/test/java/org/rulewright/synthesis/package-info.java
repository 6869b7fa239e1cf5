/** Sentences about what becomes of what people say. */
@NullMarked
package org.rulewright.synthesis;

import org.jspecify.annotations.NullMarked;
