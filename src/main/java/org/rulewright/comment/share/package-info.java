/** Keeps machines from taking what is meant for people, without keeping a thousand people behind one address out. */
@NullMarked
package org.rulewright.comment.share;

import org.jspecify.annotations.NullMarked;
