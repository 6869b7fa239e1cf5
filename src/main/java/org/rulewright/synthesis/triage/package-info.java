/** Who reads which comment next: all comments of a docket by what is new in them, shared out among analysts. */
@NullMarked
package org.rulewright.synthesis.triage;

import org.jspecify.annotations.NullMarked;
