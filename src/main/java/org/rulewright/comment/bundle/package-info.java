/** Messages and statements that staff bring in at once: read, corrected, then taken in one by one. */
@NullMarked
package org.rulewright.comment.bundle;

import org.jspecify.annotations.NullMarked;
