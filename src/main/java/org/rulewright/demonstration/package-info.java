/** Loads the demonstration agency once, by the same doors that people use. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "identity",
            "docket",
            "ruletext",
            "comment",
            "moderation",
            "panel",
            "synthesis",
            "synthesis::ledger",
            "platform"
        })
package org.rulewright.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
