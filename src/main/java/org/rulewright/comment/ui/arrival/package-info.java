/** Where staff enter what came by letter, by mail or at a hearing. */
@NullMarked
package org.rulewright.comment.ui.arrival;

import org.jspecify.annotations.NullMarked;
