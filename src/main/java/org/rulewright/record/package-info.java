/** What happened, in order; entries are added and never changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "identity"})
package org.rulewright.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
