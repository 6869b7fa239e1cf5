/** The parts that tell of a file on any page: what its reading found. */
@NullMarked
@NamedInterface("ui")
package org.rulewright.files.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
