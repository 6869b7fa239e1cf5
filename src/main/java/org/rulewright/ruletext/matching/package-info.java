/** Finds what is the same in two texts. */
@NullMarked
package org.rulewright.ruletext.matching;

import org.jspecify.annotations.NullMarked;
