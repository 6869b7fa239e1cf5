/** Shares of networks. */
@NullMarked
package org.rulewright.comment.share;

import org.jspecify.annotations.NullMarked;
