/** Finding dockets, provisions and comments; it holds copies, never truth. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "identity",
            "docket",
            "docket::ui",
            "ruletext",
            "comment",
            "comment::category",
            "comment::ui",
            "files",
            "synthesis",
            "synthesis::likeness",
            "campaign",
            "campaign::ui",
            "platform"
        })
package org.rulewright.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
