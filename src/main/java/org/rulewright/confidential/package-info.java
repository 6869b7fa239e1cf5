/** Keeps what its sender claimed as confidential: sealed, apart from all that is public, each reading recorded. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "identity", "files", "platform"})
package org.rulewright.confidential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
