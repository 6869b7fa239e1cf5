/** From excerpts to concerns, responses and the changes that carry them out. */
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
            "ruletext::drafting",
            "comment",
            "comment::category",
            "comment::queue",
            "comment::ui",
            "campaign",
            "campaign::ui",
            "files",
            "panel",
            "moderation",
            "campaign::grouping",
            "platform"
        })
package org.rulewright.synthesis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
