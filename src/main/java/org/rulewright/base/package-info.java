/** The words that every module shares; it knows no business noun. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rulewright.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
