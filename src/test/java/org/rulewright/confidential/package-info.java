/** Sentences about what is kept under seal. */
@NullMarked
package org.rulewright.confidential;

import org.jspecify.annotations.NullMarked;
