/** The intake as staff meet it. */
@NullMarked
package org.rulewright.comment.ui.arrival;

import org.jspecify.annotations.NullMarked;
