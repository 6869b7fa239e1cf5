/**
 * Takes a letter or a comment table apart into points, as a proposal that its author confirms.
 *
 * @see "docs/decisions/0030-letters-are-taken-apart-by-rules.md"
 */
@NullMarked
package org.rulewright.comment.letter;

import org.jspecify.annotations.NullMarked;
