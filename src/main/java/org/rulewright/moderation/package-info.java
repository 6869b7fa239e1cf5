/** Decides what is public, and says why. */
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
            "ruletext::suggestion",
            "comment",
            "comment::ui",
            "confidential",
            "files",
            "files::ui",
            "platform"
        })
package org.rulewright.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
