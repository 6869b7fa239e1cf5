/** Comments that other modules have yet to look at, in queues of their own. */
@NullMarked
@NamedInterface("queue")
package org.rulewright.comment.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
