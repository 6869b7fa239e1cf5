/** The parts that show rule texts and redlines in views. */
@NullMarked
@NamedInterface("ui")
package org.rulewright.ruletext.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
