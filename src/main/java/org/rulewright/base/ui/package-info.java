/** The parts that every view is made of; they take words, never keys, and know no business noun. */
@NullMarked
@NamedInterface("ui")
package org.rulewright.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
