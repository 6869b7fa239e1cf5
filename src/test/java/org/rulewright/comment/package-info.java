/** Sentences about what people submit. */
@NullMarked
package org.rulewright.comment;

import org.jspecify.annotations.NullMarked;
