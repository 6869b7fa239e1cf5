/** The comment form, the receipt, the import in the back office; and how words of a comment are drawn anywhere. */
@NullMarked
@NamedInterface("ui")
package org.rulewright.comment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
