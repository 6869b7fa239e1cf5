/** The language of the search box: reads whatever is typed, and says what it did not understand. */
@NullMarked
package org.rulewright.search.wording;

import org.jspecify.annotations.NullMarked;
