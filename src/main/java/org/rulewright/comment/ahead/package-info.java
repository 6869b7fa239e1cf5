/** Files that programs send ahead of their comments. */
@NullMarked
package org.rulewright.comment.ahead;

import org.jspecify.annotations.NullMarked;
