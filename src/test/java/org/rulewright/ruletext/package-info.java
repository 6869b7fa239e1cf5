/** Sentences about rule texts, and a small language to write them in. */
@NullMarked
package org.rulewright.ruletext;

import org.jspecify.annotations.NullMarked;
