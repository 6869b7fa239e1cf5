/** Who must clear the answers before they are published, and what each of them said to exactly which words. */
@NullMarked
@NamedInterface("clearance")
package org.rulewright.synthesis.clearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
