/** Groups comments that share a text, and counts who signed it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "identity",
            "docket",
            "docket::ui",
            "files",
            "comment",
            "comment::queue",
            "comment::ui",
            "moderation",
            "moderation::ui",
            "platform"
        })
package org.rulewright.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
