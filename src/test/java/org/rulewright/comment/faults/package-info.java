/** Sentences about what survives when machines die: whole portals as processes, killed under load. */
@NullMarked
package org.rulewright.comment.faults;

import org.jspecify.annotations.NullMarked;
