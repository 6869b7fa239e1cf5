/** The comment form, the receipt, and the import in the back office. */
@NullMarked
package org.rulewright.comment.ui;

import org.jspecify.annotations.NullMarked;
