/** Sentences about taking over what other portals received. */
@NullMarked
package org.rulewright.comment.imports;

import org.jspecify.annotations.NullMarked;
