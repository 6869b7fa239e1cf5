/** The frame around every page: layouts, menu, what is not found, and what went wrong. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "identity"})
package org.rulewright.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
