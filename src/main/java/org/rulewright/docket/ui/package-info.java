/** The parts that tell of a docket on any page: its head, its time card, its marks. */
@NullMarked
@NamedInterface("ui")
package org.rulewright.docket.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
