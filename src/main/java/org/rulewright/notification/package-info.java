/** Sends mail to those who asked for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "identity", "platform"})
package org.rulewright.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
