@NullMarked
package org.rulewright.comment.letter;

import org.jspecify.annotations.NullMarked;
