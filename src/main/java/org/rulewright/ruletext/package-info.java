/** Versions, provisions, redlines and anchors of a rule's text. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "identity", "docket", "docket::ui"})
package org.rulewright.ruletext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
