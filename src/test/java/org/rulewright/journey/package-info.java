/** The whole story in a real browser: from a proposed rule to a published answer. */
@NullMarked
package org.rulewright.journey;

import org.jspecify.annotations.NullMarked;
