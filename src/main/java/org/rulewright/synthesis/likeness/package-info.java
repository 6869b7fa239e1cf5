/** Which concerns an excerpt looks like, learnt from what people filed, and how often that was right. */
@NullMarked
@NamedInterface("likeness")
package org.rulewright.synthesis.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
