/** The page on which staff bring a text in, correct what was understood, and save it as a version. */
@NullMarked
package org.rulewright.ruletext.intake.ui;

import org.jspecify.annotations.NullMarked;
