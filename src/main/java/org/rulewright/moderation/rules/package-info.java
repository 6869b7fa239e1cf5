/** Finds in what people wrote that which moderators should look at; it suggests, and never decides. */
@NullMarked
package org.rulewright.moderation.rules;

import org.jspecify.annotations.NullMarked;
