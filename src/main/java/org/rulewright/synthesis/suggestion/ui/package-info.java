/** Where staff weigh suggested wordings and try sets of them out. */
@NullMarked
package org.rulewright.synthesis.suggestion.ui;

import org.jspecify.annotations.NullMarked;
