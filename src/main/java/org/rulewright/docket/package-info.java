/** Dockets, their documents, comment periods, questions and categories of commenters. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "identity", "platform"})
package org.rulewright.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
