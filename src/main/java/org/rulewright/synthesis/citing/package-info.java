/** Whether a summary says what was said: each sentence cites excerpts, and each quantity agrees with how many spoke. */
@NullMarked
@NamedInterface("citing")
package org.rulewright.synthesis.citing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
