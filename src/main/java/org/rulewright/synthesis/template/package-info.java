/** Answers that an agency gives again and again, kept under a name to begin with. */
@NullMarked
package org.rulewright.synthesis.template;

import org.jspecify.annotations.NullMarked;
