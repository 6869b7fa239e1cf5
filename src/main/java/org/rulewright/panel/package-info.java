/** Experts' interests, positions, rounds and what they hold on each provision. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "identity",
            "docket",
            "docket::ui",
            "ruletext",
            "ruletext::ui",
            "comment"
        })
package org.rulewright.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
