/** Makes the public version of a confidential file from the words of its pages, passages hidden. */
@NullMarked
@NamedInterface("twin")
package org.rulewright.confidential.twin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
