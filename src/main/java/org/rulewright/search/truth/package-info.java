/** Reads what is true and says it as documents, for everybody and for staff apart. */
@NullMarked
package org.rulewright.search.truth;

import org.jspecify.annotations.NullMarked;
