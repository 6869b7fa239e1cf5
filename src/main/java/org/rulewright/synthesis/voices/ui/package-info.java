/** The page that shows who was expected to comment and has not. */
@NullMarked
package org.rulewright.synthesis.voices.ui;

import org.jspecify.annotations.NullMarked;
