/** What everyone gets back: the rule with its reasons, the answers, and what became of each comment. */
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
            "campaign",
            "campaign::ui",
            "panel",
            "search",
            "synthesis",
            "synthesis::citing",
            "synthesis::clearance",
            "synthesis::ledger",
            "synthesis::ui"
        })
package org.rulewright.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
