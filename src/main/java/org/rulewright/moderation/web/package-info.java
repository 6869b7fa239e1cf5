/** What moderation hands out to programs. */
@NullMarked
package org.rulewright.moderation.web;

import org.jspecify.annotations.NullMarked;
