/** The desks where concerns are worked out and answers are approved. */
@NullMarked
package org.rulewright.synthesis.ui;

import org.jspecify.annotations.NullMarked;
