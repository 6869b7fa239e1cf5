/** Sentences about the desks where answers are worked out. */
@NullMarked
package org.rulewright.synthesis.ui;

import org.jspecify.annotations.NullMarked;
