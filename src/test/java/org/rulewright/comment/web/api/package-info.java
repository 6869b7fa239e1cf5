/** The API as programs meet it. */
@NullMarked
package org.rulewright.comment.web.api;

import org.jspecify.annotations.NullMarked;
