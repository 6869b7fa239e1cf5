/** Who is asking, and what they may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui"})
package org.rulewright.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
