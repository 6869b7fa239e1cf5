/** The portal's own comment table: a docket's provisions as a file to fill in, known again when it comes back. */
@NullMarked
package org.rulewright.comment.table;

import org.jspecify.annotations.NullMarked;
