/** Keeps the files that people send: stored whole, recognised by what is in them, read page by page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "identity", "platform"})
package org.rulewright.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
