/** The embedded database and search engine, background loops, settings, health. */
@NullMarked
@ApplicationModule(allowedDependencies = "base")
package org.rulewright.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
