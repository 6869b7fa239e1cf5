/** The parts that every view is made of. */
@NullMarked
@NamedInterface("ui")
package org.rulewright.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
