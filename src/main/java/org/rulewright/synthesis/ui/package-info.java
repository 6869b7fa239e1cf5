/** The desks where concerns are worked out and answers are approved. */
@NullMarked
@NamedInterface("ui")
package org.rulewright.synthesis.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
