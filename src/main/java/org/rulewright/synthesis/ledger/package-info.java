/** Whether everything is accounted for: where each comment stands, what is left to settle, and who signed for the rest. */
@NullMarked
@NamedInterface("ledger")
package org.rulewright.synthesis.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
