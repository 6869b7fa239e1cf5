/** What senders call themselves where no category fits, and the category that staff choose for it. */
@NullMarked
@NamedInterface("category")
package org.rulewright.comment.category;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
