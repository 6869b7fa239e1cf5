/** The pages on which one searches. */
@NullMarked
package org.rulewright.search.ui;

import org.jspecify.annotations.NullMarked;
