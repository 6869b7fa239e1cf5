/** Bundles as staff bring them in. */
@NullMarked
package org.rulewright.comment.bundle;

import org.jspecify.annotations.NullMarked;
