/** Reads mail and transcripts, whatever state they are in, within bounds. */
@NullMarked
package org.rulewright.comment.bundle.source;

import org.jspecify.annotations.NullMarked;
