/** Who was expected to comment and has not, while there is time to ask. */
@NullMarked
package org.rulewright.synthesis.voices;

import org.jspecify.annotations.NullMarked;
