/** Receives, keeps and shows what people submit. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "identity",
            "docket",
            "docket::ui",
            "ruletext",
            "files",
            "files::ui",
            "confidential",
            "confidential::twin",
            "platform"
        })
package org.rulewright.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
