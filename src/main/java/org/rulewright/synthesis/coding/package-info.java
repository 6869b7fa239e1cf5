/** Whether people, and the machine, would file the same excerpts under the same concerns: samples that they code blindly. */
@NullMarked
package org.rulewright.synthesis.coding;

import org.jspecify.annotations.NullMarked;
