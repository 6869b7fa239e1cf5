/** Changes a draft provision by provision, in steps that can be taken back. */
@NullMarked
@NamedInterface("drafting")
package org.rulewright.ruletext.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
