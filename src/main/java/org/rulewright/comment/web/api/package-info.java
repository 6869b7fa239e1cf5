/** The native API: comments from programs, with a key for each sending and a problem for each refusal. */
@NullMarked
package org.rulewright.comment.web.api;

import org.jspecify.annotations.NullMarked;
