/** Reads legal texts in the forms that they are published in, and loses no letter of them. */
@NullMarked
package org.rulewright.ruletext.intake.source;

import org.jspecify.annotations.NullMarked;
