/** Brings legal texts in: what was understood is kept until staff have corrected and saved it. */
@NullMarked
package org.rulewright.ruletext.intake;

import org.jspecify.annotations.NullMarked;
