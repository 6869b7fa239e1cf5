/** Sentences about the parts that show rule texts. */
@NullMarked
package org.rulewright.ruletext.ui;

import org.jspecify.annotations.NullMarked;
