/** Sees to it that one portal at a time starts, says what it does, and ends as it was asked to. */
@NullMarked
package org.rulewright.platform.start;

import org.jspecify.annotations.NullMarked;
