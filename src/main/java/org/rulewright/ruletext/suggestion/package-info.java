/** Suggested wordings: what they change, what becomes of them in another version, and which exclude each other. */
@NullMarked
@NamedInterface("suggestion")
package org.rulewright.ruletext.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
