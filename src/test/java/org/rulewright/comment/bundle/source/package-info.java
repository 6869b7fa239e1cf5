/** Mail in every state it may be in. */
@NullMarked
package org.rulewright.comment.bundle.source;

import org.jspecify.annotations.NullMarked;
