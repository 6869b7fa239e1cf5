/** The pages that show what stands behind concerns. */
@NullMarked
package org.rulewright.synthesis.concern.ui;

import org.jspecify.annotations.NullMarked;
